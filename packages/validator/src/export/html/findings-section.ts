import { severities } from '../../report.ts';
import type { ExportedFinding, ExportedScore } from '../exported-report.ts';
import { lostByCheck } from '../lost-by-check.ts';
import { numberIn } from '../words/formats.ts';
import { reportWords as words } from '../words/report-words.ts';
import { severityGroupWords } from '../words/score-words.ts';
import { finding } from './finding.ts';
import { below, heading, type HeadingLevel } from './heading.ts';
import { markup, type Markup } from './markup.ts';
import type { PageStyle } from './page-style.ts';

/** Findings by severity, the gravest first; those that the publisher accepted stand apart. */
export function findingsSection(report: ExportedScore, style: PageStyle, level: HeadingLevel): Markup {
  const { language } = style;
  const lost = new Map(lostByCheck(report.measures));
  const open = report.findings.filter(({ waived }) => !waived);
  const accepted = report.findings.filter(({ waived }) => waived);
  const list = (findings: readonly ExportedFinding[]) =>
    markup`<ul class="findings">${findings.map((one) => finding(one, style, taken(lost, one.check)))}</ul>`;
  const groups = severities.flatMap((severity) => {
    const group = open.filter((one) => one.severity === severity);
    const title = `${severityGroupWords[severity][language]} (${numberIn(language, group.length)})`;
    return group.length === 0 ? [] : [markup`${heading(below(level), title)}${list(group)}\n`];
  });
  return markup`<section>
${heading(level, words.findings[language])}
${groups.length > 0 ? groups : markup`<p>${words.noFindings[language]}</p>`}
${accepted.length > 0 && markup`${heading(below(level), words.accepted[language])}<p class="aside">${words.acceptedNote[language]}</p>${list(accepted)}`}
</section>
`;
}

/** Points of a check are told once, at its first finding. */
function taken(lost: Map<string, number>, check: string): number {
  const points = lost.get(check) ?? 0;
  lost.delete(check);
  return points;
}
