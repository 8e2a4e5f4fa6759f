import type { TableFacts } from '../table-facts.ts';
import type { KeyProfile } from './key-profile.ts';

/** A column that tells rows apart, and how sure that is. */
export interface Key {
  readonly profile: KeyProfile;
  readonly isCertain: boolean;
}

const fewest = 10;

/** Columns that tell rows apart but for a few faults. */
export function findKeys({ table }: TableFacts): readonly Key[] {
  return table.keys.flatMap((profile): Key[] => {
    const { filled, missing, repeated, name, column } = profile;
    const values = table.columns[column];
    if (filled < fewest || !values) return [];
    if (values.role !== undefined || values.kinds.has('scientific')) return [];
    const repeats = repeated.count / filled;
    const gaps = missing.count / (filled + missing.count);
    if (name === 'key' || name === 'likely') {
      const most = name === 'key' ? 0.2 : 0.1;
      return repeats <= most && gaps <= most ? [{ profile, isCertain: true }] : [];
    }
    const isNumbering = values.count('integer') / filled > 0.98;
    const most = name === 'maybe' ? 0.05 : 0.02;
    return isNumbering && filled >= 50 && repeats <= most && gaps <= most ? [{ profile, isCertain: false }] : [];
  });
}
