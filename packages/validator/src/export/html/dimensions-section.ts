import type { ExportedScore } from '../exported-report.ts';
import { numberIn } from '../words/formats.ts';
import { reportWords as words } from '../words/report-words.ts';
import { dimensionWords, gradeOf } from '../words/score-words.ts';
import { wordFor } from '../words/word-for.ts';
import { bar } from './bar.ts';
import { heading, type HeadingLevel } from './heading.ts';
import { markup, type Markup } from './markup.ts';
import type { PageStyle } from './page-style.ts';

/** Dimensions as a table with bars; those that do not count and have no score are left out. */
export function dimensionsSection({ dimensions }: ExportedScore, { language }: PageStyle, level: HeadingLevel): Markup {
  const rows = dimensions
    .filter(({ score, weight }) => score !== null || weight > 0)
    .map(
      ({ dimension, score, weight }) =>
        markup`<tr><th scope="row">${wordFor(dimensionWords, dimension, language)}</th><td class="figure">${numberIn(language, weight)}</td><td class="figure">${score === null ? markup`<span aria-hidden="true">–</span><span class="hidden">${words.notJudged[language]}</span>` : numberIn(language, score)}</td><td class="chart">${score !== null && bar(score / 100, gradeOf(score))}</td></tr>
`,
    );
  return markup`<section>
${heading(level, words.dimensions[language])}
<table><thead><tr><th scope="col">${words.dimension[language]}</th><th scope="col" class="figure">${words.weight[language]}</th><th scope="col" class="figure">${words.score[language]}</th><td></td></tr></thead>
<tbody>${rows}</tbody></table>
</section>
`;
}
