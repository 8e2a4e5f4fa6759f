import type { ExportedFile, ExportedFileReport } from '../exported-report.ts';
import { countedWord } from '../words/counted-word.ts';
import { numberIn, timeIn } from '../words/formats.ts';
import { placeOf } from '../words/place-of.ts';
import { reportWords as words } from '../words/report-words.ts';
import { typeset } from '../words/typeset.ts';
import { dimensionsSection } from './dimensions-section.ts';
import { findingsSection } from './findings-section.ts';
import { fixSection } from './fix-section.ts';
import { heading } from './heading.ts';
import { markup, type Markup } from './markup.ts';
import type { PageStyle } from './page-style.ts';
import { scoreSection } from './score-section.ts';

/** What was found of the files behind a passport. */
export function filesSection(files: readonly ExportedFile[], style: PageStyle): Markup | undefined {
  if (files.length === 0) return undefined;
  return markup`<section>
${heading(2, words.files[style.language])}
${files.map((file, index) => fileArticle(file, style, `file-${index + 1}`))}
</section>
`;
}

function fileArticle({ pointer, at, report, refusal }: ExportedFile, style: PageStyle, id: string): Markup {
  const { language } = style;
  return markup`<article>
${heading(3, placeOf(pointer, language) || pointer)}
${refusal && markup`<p><b>${words.notChecked[language]}:</b> ${typeset(refusal.message, language)} <code>${refusal.reason}</code></p>`}
${report && [scoreSection(report, language, id), fixSection(report, style, 4), findingsSection(report, style, 4), dimensionsSection(report, style, 4)]}
<p class="aside">${report && [fileFacts(report, language), ' · ']}${timeIn(language, at)}</p>
</article>
`;
}

/** Format, size and rows of a file; layers or operations of a service. */
export function fileFacts({ format, sizeBytes, rows, columns = [], sample }: ExportedFileReport, language: PageStyle['language']): string {
  const size = `${numberIn(language, sizeBytes < 1_000_000 ? sizeBytes / 1_000 : sizeBytes / 1_000_000)}\u00A0${sizeBytes < 1_000_000 ? 'kB' : 'MB'}`;
  const table =
    rows === undefined || (rows === 0 && columns.length === 0) ? [] : [`${countedWord(format)[language]}: ${numberIn(language, rows)}`];
  return [`${words.format[language]}: ${format}`, size, ...table, ...(sample ? [words.sample[language]] : [])].join(' · ');
}
