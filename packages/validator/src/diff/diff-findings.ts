import type { Finding } from '../report.ts';
import type { FindingChange, ReportDiff } from './report-diff.ts';

/**
 * Findings that came, went, or occur another number of times. A finding is the same when the same check says it of the
 * same place; of several at one place those with an equal sentence belong together first.
 */
export function diffFindings(before: readonly Finding[], after: readonly Finding[]): ReportDiff['findings'] {
  const left = byPlace(before);
  const changed: FindingChange[] = [];
  const waiting: Finding[] = [];
  const pair = (finding: Finding, isSame: (other: Finding) => boolean): boolean => {
    const others = left.get(placeOf(finding)) ?? [];
    const index = others.findIndex(isSame);
    if (index === -1) return false;
    const [other] = others.splice(index, 1);
    if (countOf(other!) !== countOf(finding)) changed.push({ finding, from: countOf(other!), to: countOf(finding) });
    return true;
  };
  for (const finding of after) if (!pair(finding, (other) => other.message.cs === finding.message.cs)) waiting.push(finding);
  const added = waiting.filter((finding) => !pair(finding, () => true));
  return { new: added, gone: [...left.values()].flat(), changed };
}

function byPlace(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = placeOf(finding);
    groups.set(place, [...(groups.get(place) ?? []), finding]);
  }
  return groups;
}

/** Check and place in the passport; the positions in a file move with every row that is added. */
function placeOf({ check, pointer = '' }: Finding): string {
  return `${check} ${pointer}`;
}

function countOf({ count = 1 }: Finding): number {
  return count;
}
