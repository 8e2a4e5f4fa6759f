import type { ExportedFinding } from '../exported-report.ts';
import { numberIn } from '../words/formats.ts';
import { pointsIn } from '../words/points-in.ts';
import { reportWords as words } from '../words/report-words.ts';
import { certaintyWords, dimensionWords, severityWords } from '../words/score-words.ts';
import { typeset } from '../words/typeset.ts';
import { wordFor } from '../words/word-for.ts';
import { checkName } from './check-name.ts';
import { markup, type Markup, type Part } from './markup.ts';
import type { PageStyle } from './page-style.ts';
import { place } from './place.ts';

/**
 * One finding as an item of a list.
 *
 * @param lost points to tell with it, 0 for none
 */
export function finding(one: ExportedFinding, style: PageStyle, lost: number): Markup {
  const { language } = style;
  const { severity, certainty, waived, check, count = 1 } = one;
  const where = place(one, style);
  const about: Part[] = [
    where && [words.where[language], ': ', where],
    count > 1 && `${words.times[language]}: ${numberIn(language, count)}`,
    wordFor(dimensionWords, one.dimension, language),
    certainty !== 'certain' && wordFor(certaintyWords, certainty, language),
    [words.check[language], ' ', checkName(check, style)],
  ];
  return markup`<li class="${Object.hasOwn(severityWords, severity) && severity}"><p><b class="severity">${wordFor(severityWords, severity, language)}</b> ${typeset(one.message, language)}${lost >= 0.05 && markup` <strong class="lost">−${pointsIn(language, lost)}</strong>`}</p>
${waived ? markup`<p class="fix"><b>${words.reason[language]}:</b> ${waived.reason}</p>` : markup`<p class="fix"><b>${words.fix[language]}:</b> ${typeset(one.fix, language)}</p>`}
<p class="aside">${about.filter(Boolean).map((part, index) => [index > 0 && ' · ', part])}</p></li>
`;
}
