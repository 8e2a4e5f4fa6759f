import { historyMonths } from '../quality/quality-facts.ts';
import { noScore, tenthsOf } from './dimension-scores.ts';

/** Number of a month, `2026-11`, counted from January 1970. */
export function monthNumber(month: string): number {
  const [year = '1970', number = '1'] = month.split('-');
  return (Number(year) - 1970) * 12 + Number(number) - 1;
}

/** Months and scores in tenths one after another, the oldest first, as an index file keeps them. */
export function monthlyScores(history: Readonly<Record<string, number>>): number[] {
  return monthlyPairs(history, tenthsOf);
}

/** Months and numbers one after another, the oldest first. */
export function monthlyPairs(numbers: Readonly<Record<string, number>>, packed: (value: number) => number): number[] {
  return Object.entries(numbers)
    .map(([month, value]): [number, number] => [monthNumber(month), packed(value)])
    .toSorted(([a], [b]) => a - b)
    .flat();
}

/** Scores of documents by month: a ring of months for each, filled so that a month without a report has the score before it. */
export class ScoreHistory {
  #scores = new Uint16Array(0);
  /** Last month that the ring holds, 0 for none. */
  #last = new Uint16Array(0);

  reserve(size: number): void {
    const [scores, last] = [new Uint16Array(size * historyMonths), new Uint16Array(size)];
    scores.set(this.#scores);
    last.set(this.#last);
    [this.#scores, this.#last] = [scores, last];
  }

  /** @param pairs months and scores one after another, the oldest first */
  set(slot: number, pairs: readonly number[]): void {
    const start = slot * historyMonths;
    this.#scores.fill(noScore, start, start + historyMonths);
    const last = pairs.at(-2) ?? 0;
    this.#last[slot] = last;
    let [next, score] = [0, noScore];
    for (let month = last - historyMonths + 1; month <= last && pairs.length > 0; month += 1) {
      while (next < pairs.length && pairs[next]! <= month) {
        score = pairs[next + 1]!;
        next += 2;
      }
      this.#scores[start + (month % historyMonths)] = score;
    }
  }

  /** Score in tenths at the end of a month, `noScore` when there was none or it is forgotten. */
  at(slot: number, month: number): number {
    const last = this.#last[slot]!;
    if (last === 0 || month <= last - historyMonths) return noScore;
    return this.#scores[slot * historyMonths + (Math.min(month, last) % historyMonths)]!;
  }
}
