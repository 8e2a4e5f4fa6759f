/** The measures of the benchmark for one file: F1 of the first row, of the other rows, and of all cells; 0–1. */
export interface Measures {
  readonly success: number;
  readonly header: Measure;
  readonly record: Measure;
  readonly cell: Measure;
}

interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

type Rows = readonly (readonly string[])[];

const full: Measure = { precision: 1, recall: 1, f1: 1 };
const none: Measure = { precision: 0, recall: 0, f1: 0 };

/** Compares the rows of a loader with the clean ones. The order of rows and cells does not count, as in the benchmark. */
export function measure(clean: Rows, loaded: Rows): Measures {
  if (clean.length === 0) return { success: 1, header: full, record: full, cell: full };
  const record = (row: readonly string[]) => row.map(normal).join('');
  return {
    success: 1,
    header: overlap(clean[0]!.map(normal), (loaded[0] ?? []).map(normal)),
    record: overlap(clean.slice(1).map(record), loaded.slice(1).map(record)),
    cell: overlap(clean.flat(), loaded.flat()),
  };
}

/** Points of a file, at most 10: success and precision, recall and F1 of each measure. */
export function points({ success, header, record, cell }: Measures): number {
  return [header, record, cell].reduce((sum, { precision, recall, f1 }) => sum + precision + recall + f1, success);
}

function overlap(clean: readonly string[], loaded: readonly string[]): Measure {
  if (clean.length === 0) return full;
  const left = new Map<string, number>();
  for (const item of loaded) left.set(item, (left.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of clean) {
    const count = left.get(item) ?? 0;
    if (count > 0) [common] = [common + 1, left.set(item, count - 1)];
  }
  if (common === 0) return none;
  const [precision, recall] = [common / clean.length, common / loaded.length];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Numbers are compared by value, texts without letter case, as the benchmark does; dates stay texts, which is stricter. */
function normal(cell: string): string {
  const text = cell.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(text) ? String(Number(text)) : cell.toLowerCase();
}
