import type { FixFirst } from '../../report.ts';
import type { ExportedScore } from '../exported-report.ts';
import { numberIn } from '../words/formats.ts';
import { pointsIn } from '../words/points-in.ts';
import { reportWords as words } from '../words/report-words.ts';
import { typeset } from '../words/typeset.ts';
import { checkName } from './check-name.ts';
import { heading, type HeadingLevel } from './heading.ts';
import { lossSentence } from './loss-sentence.ts';
import { markup, type Markup, type Part } from './markup.ts';
import type { PageStyle } from './page-style.ts';
import { place } from './place.ts';

/** What was lost and what to repair first, with the points that each step brings. */
export function fixSection(report: ExportedScore, style: PageStyle, level: HeadingLevel): Markup {
  const { language } = style;
  const steps = report.fixFirst.map((fix) => step(fix, report, style));
  return markup`<section>
${heading(level, words.fixFirst[language])}
<p>${lossSentence(report, language)}</p>
${steps.length > 1 && markup`<p class="aside">${words.fixOrder[language]}</p>`}
${steps.length > 0 ? markup`<ol class="steps">${steps}</ol>` : markup`<p>${words.nothingToFix[language]}</p>`}
</section>
`;
}

function step(fix: FixFirst, { findings }: ExportedScore, style: PageStyle): Markup {
  const { language } = style;
  const finding = findings.find(({ check, waived }) => check === fix.check && !waived);
  const where = place({ ...finding, ...fix }, style);
  return markup`<li><p><strong class="gain">${gainOf(fix, style)}:</strong> ${finding ? typeset(finding.message, language) : checkName(fix.check, style)}</p>
<p class="fix"><b>${words.fix[language]}:</b> ${typeset(fix.fix, language)}</p>
<p class="aside">${where && [words.where[language], ': ', where, ' · ']}${words.check[language]} ${checkName(fix.check, style)}</p></li>
`;
}

/** Points of a step; where a cap still hides them, how many it helps to unlock. */
function gainOf({ points, unlocks }: FixFirst, { language }: PageStyle): Part {
  const gain = `+${pointsIn(language, points)}`;
  if (unlocks === undefined) return gain;
  const waiting = `${words.unlocks[language]} +${numberIn(language, unlocks)}`;
  return points > 0 ? `${gain} (${waiting})` : waiting;
}
