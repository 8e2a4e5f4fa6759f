/** Measure of a rate of defects: small ones show, `tolerance` and more is 0 (m = 1 − √(r/τ)). */
export function rateMeasure(defects: number, opportunities: number, tolerance: number): number {
  if (opportunities <= 0 || defects <= 0) return 1;
  return Math.max(0, 1 - Math.sqrt(defects / opportunities / tolerance));
}

/** Measure of optional content: the share that is there. */
export function shareMeasure(present: number, expected: number): number {
  return expected <= 0 ? 1 : clamp(present / expected);
}

/**
 * Measure of lateness: 1 within the grace of max(1 day, a tenth of the period), then half for each period missed.
 *
 * @param lateDays days past the date when an update was due; negative before it
 */
export function delayMeasure(lateDays: number, periodDays: number): number {
  const grace = Math.max(1, 0.1 * periodDays);
  return lateDays <= grace ? 1 : 2 ** (-(lateDays - grace) / Math.max(periodDays, 1));
}

/** Measure of a step on a scale, e.g. 3 of 5. */
export function ordinalMeasure(step: number, steps: number): number {
  return clamp(step / steps);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
