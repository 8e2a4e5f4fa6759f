import { nameWords } from '../name-words.ts';
import type { ColumnProfile } from './column-profile.ts';
import { isNumeric } from './column-type.ts';

const fewestValues = 20;
const maxOutliers = 3;
/** How many times larger than every other value. */
const minFactor = 100;
/** Distance from the median in robust deviations of the logarithms. */
const minDeviations = 5;
/** Numbers that name things are not measured. */
const names = new Set('id kod cislo code ico ic psc orj paragraf polozka ucet vs rok tel telefon lat lon x y'.split(' '));

/** Rows of numbers that stand a hundred times above every other of the column; none for columns of names and of few values. */
export function outliersOf(column: ColumnProfile): readonly number[] {
  if (!isNumeric(column) || column.role !== undefined || column.leadingZeros.count > 0) return [];
  if (nameWords(column.name).some((word) => names.has(word))) return [];
  const found = [...column.values.values()].map(({ number, row }) => ({ size: Math.abs(number), row })).filter(({ size }) => size > 0);
  const { number, row } = column.largest;
  if (!column.isDistinctExact && !found.some(({ size }) => size === number)) found.push({ size: number, row });
  if (found.length < fewestValues) return [];
  const sorted = found.toSorted((a, b) => b.size - a.size);
  const gap = sorted.slice(0, maxOutliers).findIndex(({ size }, index) => size >= minFactor * (sorted[index + 1]?.size ?? size));
  if (gap < 0) return [];
  const logs = sorted.map(({ size }) => Math.log10(size));
  const middle = median(logs);
  const spread = Math.max(0.1, 1.4826 * median(logs.map((log) => Math.abs(log - middle))));
  if ((logs[gap]! - middle) / spread < minDeviations) return [];
  return sorted
    .slice(0, gap + 1)
    .map((value) => value.row)
    .toSorted((a, b) => a - b);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
