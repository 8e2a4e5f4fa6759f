import type { ScoredCheck } from './scored-check.ts';

/** Checks of one part of a file with the share that the part has in the file, e.g. its rows. */
export interface ScoredPart {
  readonly checks: readonly ScoredCheck[];
  readonly weight: number;
}

/** The gravest answer first; others are not grave. */
const gravest: readonly ScoredCheck['answer'][] = ['fail', 'blocked', 'crashed', 'unknown', 'pass'];

/**
 * Adds up the same checks run on several parts of a file: the gravest answer, all findings, the measure as the mean of the
 * parts that it was measured on, weighted by their size.
 */
export function mergeParts(parts: readonly ScoredPart[]): ScoredCheck[] {
  const byId = new Map<string, { check: ScoredCheck; weight: number }[]>();
  for (const { checks, weight } of parts)
    for (const check of checks) byId.set(check.id, [...(byId.get(check.id) ?? []), { check, weight: Math.max(1, weight) }]);
  return [...byId.values()].map(merged);
}

function merged(all: readonly { check: ScoredCheck; weight: number }[]): ScoredCheck {
  const [worst] = all.map(({ check }) => check).toSorted((a, b) => gravity(a) - gravity(b));
  const measured = all.filter(({ check: { answer } }) => answer === 'fail' || answer === 'pass' || answer === 'blocked');
  const weight = measured.reduce((sum, part) => sum + part.weight, 0);
  const value = weight === 0 ? 0 : measured.reduce((sum, part) => sum + part.weight * part.check.value, 0) / weight;
  const sumOf = (name: 'defects' | 'opportunities') => all.reduce((sum, { check }) => sum + (check[name] ?? 0), 0);
  const cap = all.find(({ check }) => check.cap !== undefined)?.check.cap;
  return {
    ...worst!,
    value,
    findings: all.flatMap(({ check }) => check.findings),
    ...(cap !== undefined && { cap }),
    ...(all.some(({ check }) => check.defects !== undefined) && { defects: sumOf('defects'), opportunities: sumOf('opportunities') }),
  };
}

function gravity({ answer }: ScoredCheck): number {
  const place = gravest.indexOf(answer);
  return place < 0 ? gravest.length : place;
}
