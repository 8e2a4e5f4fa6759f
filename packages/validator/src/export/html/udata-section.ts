import type { Udata } from '../../report.ts';
import { percentIn } from '../words/formats.ts';
import { reportWords as words } from '../words/report-words.ts';
import { typeset } from '../words/typeset.ts';
import { udataWords } from '../words/verdict-words.ts';
import { wordFor } from '../words/word-for.ts';
import { heading } from './heading.ts';
import { markup, type Markup } from './markup.ts';
import type { PageStyle } from './page-style.ts';

/** The criteria of udata, met or not, and why not. */
export function udataSection({ score, criteria }: Udata, { language }: PageStyle): Markup {
  const met = criteria.filter((one) => one.met).length;
  const rows = criteria.map(
    ({ criterion, met: isMet, message }) =>
      markup`<tr><th scope="row">${wordFor(udataWords, criterion, language)}</th><td><b class="answer ${isMet ? 'pass' : 'fail'}">${words[isMet ? 'met' : 'notMet'][language]}</b>${message && ` ${typeset(message, language)}`}</td></tr>
`,
  );
  return markup`<section>
${heading(2, words.udata[language])}
<p>${met} ${words.outOf[language]} ${criteria.length} (${percentIn(language, score)})</p>
<table><thead><tr><th scope="col">${words.criterion[language]}</th><th scope="col">${words.result[language]}</th></tr></thead>
<tbody>${rows}</tbody></table>
</section>
`;
}
