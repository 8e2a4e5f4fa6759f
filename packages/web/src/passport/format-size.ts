import type { Language } from '@pasport/model';
import { numberIn } from '@pasport/validator';

const steps = [
  [1_000_000_000, 'GB'],
  [1_000_000, 'MB'],
  [1_000, 'kB'],
] as const;

/** Size of a file in decimal units, at most one decimal. */
export function formatSize(bytes: number, language: Language): string {
  const [size, unit] = steps.find(([least]) => bytes >= least) ?? [1, 'B'];
  return `${numberIn(language, bytes / size)}\u00A0${unit}`;
}
