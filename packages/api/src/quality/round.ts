/** To one decimal, as scores and points are shown. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
