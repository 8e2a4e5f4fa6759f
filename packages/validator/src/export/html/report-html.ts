import { filesOf, type ExportedReport, type ExportOptions } from '../exported-report.ts';
import { numberIn } from '../words/formats.ts';
import { reportWords as words } from '../words/report-words.ts';
import { aboutSection } from './about-section.ts';
import { availabilitySection } from './availability-section.ts';
import { dimensionsSection } from './dimensions-section.ts';
import { fileFacts, filesSection } from './files-section.ts';
import { findingsSection } from './findings-section.ts';
import { fixSection } from './fix-section.ts';
import { Markup, markup, type Part } from './markup.ts';
import { mqaSection } from './mqa-section.ts';
import { officialSection } from './official-section.ts';
import { opennessSection } from './openness-section.ts';
import { reportPolicy, reportStyle } from './report-style.ts';
import { scoreSection } from './score-section.ts';
import { trendSection } from './trend-section.ts';
import { udataSection } from './udata-section.ts';

/**
 * A report as one page that needs nothing else: no script, no style attribute, no outside request. It shows under the
 * policy `reportPolicy`, which it also carries itself, prints on A4 and is well-formed XML. Every text is escaped.
 */
export function reportHtml(report: ExportedReport, options: ExportOptions): string {
  const { title, language, number } = options;
  const style = { language, docs: options.docs };
  const numbered = number !== undefined && ` ${words.number[language]}\u00A0${numberIn(language, number)}`;
  return String(markup`<!DOCTYPE html>
<html lang="${language}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${reportPolicy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${title} – ${words.report[language]}</title>
<style>${new Markup(reportStyle)}</style>
</head>
<body>
<main>
<header><p>${words.report[language]}${numbered}</p>
<h1>${title}</h1>${'format' in report && markup`<p>${fileFacts(report, language)}</p>`}</header>
${scoreSection(report, language, 'score')}
${fixSection(report, style, 2)}
${findingsSection(report, style, 2)}
${dimensionsSection(report, style, 2)}
${trendSection(options)}
${availabilitySection(options)}
${'verdicts' in report && verdictSections(report.verdicts, style)}
${filesSection(filesOf(report), style)}
${aboutSection(report, options)}
</main>
</body>
</html>
`);
}

function verdictSections(
  verdicts: Extract<ExportedReport, { verdicts: unknown }>['verdicts'],
  style: Pick<ExportOptions, 'language' | 'docs'>,
): Part {
  const { mqa, openness, udata } = verdicts;
  return [
    officialSection(verdicts, style),
    mqa && mqaSection(mqa, style),
    opennessSection(openness, style),
    udata && udataSection(udata, style),
  ];
}
