import { mqaMaximum } from '../../mqa/mqa-metrics.ts';
import type { Mqa } from '../../report.ts';
import { reportWords as words } from '../words/report-words.ts';
import { pointsIn } from '../words/points-in.ts';
import { mqaDimensionWords, mqaRatingWords } from '../words/verdict-words.ts';
import { wordFor } from '../words/word-for.ts';
import { bar } from './bar.ts';
import { heading } from './heading.ts';
import { markup, type Markup } from './markup.ts';
import type { PageStyle } from './page-style.ts';

/** Points of the MQA by dimension, and what would bring more. */
export function mqaSection({ score, rating, dimensions, missing }: Mqa, { language }: PageStyle): Markup {
  const ratings = [...new Set([rating.low, rating.high])].map((one) => wordFor(mqaRatingWords, one, language));
  const rows = dimensions.map(
    ({ dimension, low, high, max }) =>
      markup`<tr><th scope="row">${wordFor(mqaDimensionWords, dimension, language)}</th><td class="figure">${rangeOf(low, high)} / ${max}</td><td class="chart">${bar(low / max, 'plain')}</td></tr>
`,
  );
  return markup`<section>
${heading(2, words.mqa[language])}
<p><strong>${rangeOf(score.low, score.high)} / ${mqaMaximum.total}</strong> – ${ratings.join('–')}</p>
<table><thead><tr><th scope="col">${words.dimension[language]}</th><th scope="col" class="figure">${words.points[language]}</th><td></td></tr></thead>
<tbody>${rows}</tbody></table>
${missing.length > 0 && heading(3, words.missingPoints[language])}
${missing.length > 0 && markup`<ul>${missing.map((metric) => gap(metric, language))}</ul>`}
</section>
`;
}

function gap({ name, points, answer, metric, pointer }: Mqa['missing'][number], language: PageStyle['language']): Markup {
  const open = answer === 'unknown' && ` (${words.unknownYet[language]})`;
  return markup`<li><strong class="gain">+${pointsIn(language, points)}</strong> ${name[language]}${open} <span class="aside"><code>${pointer}</code> · <code>${metric}</code></span></li>
`;
}

function rangeOf(low: number, high: number): string {
  return low === high ? String(low) : `${low}–${high}`;
}
