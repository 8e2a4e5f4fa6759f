import { dimensions, type Dimension, type DimensionWeights } from './rules.ts';
import { isCounted, type ScoredCheck } from './scored-check.ts';

/** Weighted means before caps and rounding. */
export interface Total {
  /** 0–100. */
  readonly score: number;
  readonly byDimension: ReadonlyMap<Dimension, number>;
  /** Points of the total that a check loses, in the order of the checks; they add up to 100 − score. */
  readonly lost: readonly number[];
}

/**
 * Adds checks up: a dimension is the weighted mean of its checks, the total the weighted mean of the dimensions that
 * have any. Nothing to count is 100: nothing is wrong.
 *
 * @param unknownAs measure given to unknown checks; left out, they do not count
 */
export function totalOf(checks: readonly ScoredCheck[], weights: DimensionWeights, unknownAs?: number): Total {
  const counts = (check: ScoredCheck) => isCounted(check) || (unknownAs !== undefined && check.answer === 'unknown');
  const valueOf = (check: ScoredCheck) => (check.answer === 'unknown' ? (unknownAs ?? 0) : check.value);
  const sums = new Map<Dimension, { weight: number; gained: number }>();
  for (const check of checks) {
    if (check.weight <= 0 || !counts(check)) continue;
    const sum = sums.get(check.dimension) ?? { weight: 0, gained: 0 };
    sum.weight += check.weight;
    sum.gained += check.weight * valueOf(check);
    sums.set(check.dimension, sum);
  }
  let allWeights = 0;
  for (const dimension of sums.keys()) allWeights += weights[dimension];
  const share = (check: ScoredCheck) => {
    const sum = sums.get(check.dimension);
    if (!sum || allWeights <= 0 || check.weight <= 0 || !counts(check)) return 0;
    return (weights[check.dimension] / allWeights) * (check.weight / sum.weight);
  };
  const lost = checks.map((check) => 100 * share(check) * (1 - valueOf(check)));
  const byDimension = new Map<Dimension, number>();
  for (const dimension of dimensions) {
    const sum = sums.get(dimension);
    if (sum) byDimension.set(dimension, (100 * sum.gained) / sum.weight);
  }
  return { score: 100 - lost.reduce((sum, points) => sum + points, 0), byDimension, lost };
}
