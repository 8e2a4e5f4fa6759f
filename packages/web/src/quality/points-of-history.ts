import type { LinePoint } from '../charts/line-chart.tsx';

/** A score at an instant. */
export interface ScorePoint {
  readonly at: string;
  readonly score: number;
}

/** Scores as points of a line that keeps the distances in time; the oldest first. */
export function pointsOfHistory(history: readonly ScorePoint[]): LinePoint[] {
  const times = history.map(({ at }) => Date.parse(at));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const span = last - first;
  return history.map(({ score }, index) => ({
    x: span === 0 ? (history.length === 1 ? 1 : index / (history.length - 1)) : (times[index]! - first) / span,
    value: score,
  }));
}
