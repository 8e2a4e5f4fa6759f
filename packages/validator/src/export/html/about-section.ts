import { timeOf, type ExportedReport, type ExportOptions } from '../exported-report.ts';
import { timeIn } from '../words/formats.ts';
import { reportWords as words } from '../words/report-words.ts';
import { profileWords } from '../words/score-words.ts';
import { wordFor } from '../words/word-for.ts';
import { heading } from './heading.ts';
import { markup, type Markup, type Part } from './markup.ts';
import { webLink } from './web-link.ts';

/** Which program, rules and profile made the report, when, and of what. */
export function aboutSection(report: ExportedReport, options: ExportOptions): Markup {
  const { language, iri } = options;
  const at = timeOf(report, options);
  const rows: [string, Part][] = [
    ...(at === ''
      ? []
      : [[words.madeAt[language], markup`<time datetime="${at}">${timeIn(language, at)}</time>`] satisfies [string, Part]]),
    ...('profile' in report ? [[words.profile[language], wordFor(profileWords, report.profile, language)] satisfies [string, Part]] : []),
    [words.engine[language], `Pasport ${report.engine.version}`],
    [words.rules[language], report.engine.rules],
    ...(iri === undefined ? [] : [[words.iri[language], webLink(iri, iri)] satisfies [string, Part]]),
  ];
  return markup`<section>
${heading(2, words.about[language])}
<dl>${rows.map(([term, value]) => markup`<dt>${term}</dt><dd>${value}</dd>\n`)}</dl>
</section>
`;
}
