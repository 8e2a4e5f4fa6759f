import type { ExportOptions } from '../exported-report.ts';
import { numberIn, percentIn } from '../words/formats.ts';
import { placeOf } from '../words/place-of.ts';
import { reportWords as words } from '../words/report-words.ts';
import { bar } from './bar.ts';
import { heading } from './heading.ts';
import { markup, type Markup } from './markup.ts';

/** How often the addresses answered, as a table with bars. */
export function availabilitySection({ availability = [], language }: ExportOptions): Markup | undefined {
  if (availability.length === 0) return undefined;
  const rows = availability.map(
    ({ pointer, share, days }) =>
      markup`<tr><th scope="row">${placeOf(pointer, language) || pointer}</th><td class="figure">${numberIn(language, days)}</td><td class="figure">${percentIn(language, share)}</td><td class="chart">${bar(share, share >= 0.99 ? 'good' : share >= 0.9 ? 'fair' : 'poor')}</td></tr>
`,
  );
  return markup`<section>
${heading(2, words.availability[language])}
<table><thead><tr><th scope="col">${words.address[language]}</th><th scope="col" class="figure">${words.period[language]}</th><th scope="col" class="figure">${words.answered[language]}</th><td></td></tr></thead>
<tbody>${rows}</tbody></table>
</section>
`;
}
