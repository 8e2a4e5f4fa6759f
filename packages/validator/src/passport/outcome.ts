import type { Text } from '@pasport/model';
import type { CapName } from '../score/rules.ts';
import type { FindingDraft, Outcome } from './passport-check.ts';

export const pass: Outcome = { answer: 'pass' };
export const notApplicable: Outcome = { answer: 'not-applicable' };

/** Nothing to look at, because another check fails. */
export function blocked(blockedBy: string): Outcome {
  return { answer: 'blocked', blockedBy };
}

/** Something is missing or wrong altogether. */
export function gate(finding: FindingDraft, cap?: CapName): Outcome {
  return { answer: 'fail', value: 0, findings: [finding], ...(cap && { cap }) };
}

/** Partly right: `value` between 0 and 1. */
export function partial(value: number, findings: readonly FindingDraft[]): Outcome {
  return findings.length === 0 ? pass : { answer: 'fail', value, findings };
}

/** Looks at each item; the measure is the share of items without a fault. */
export function eachOf<Item>(items: readonly Item[], look: (item: Item) => FindingDraft | undefined): Outcome {
  const findings: FindingDraft[] = [];
  for (const item of items) {
    const finding = look(item);
    if (finding) findings.push(finding);
  }
  if (findings.length === 0) return pass;
  return { answer: 'fail', value: 1 - findings.length / items.length, findings, defects: findings.length, opportunities: items.length };
}

/** Names what is missing of a list of wanted parts; the measure is the share that is there. */
export function partsOf(parts: readonly { isThere: boolean; name: Text }[], finding: (missing: Text) => FindingDraft): Outcome {
  const missing = parts.filter(({ isThere }) => !isThere);
  if (missing.length === 0) return pass;
  const names = { cs: missing.map(({ name }) => name.cs).join(', '), en: missing.map(({ name }) => name.en).join(', ') };
  return {
    answer: 'fail',
    value: 1 - missing.length / parts.length,
    findings: [finding(names)],
    defects: missing.length,
    opportunities: parts.length,
  };
}
