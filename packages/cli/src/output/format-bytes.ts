import type { Language } from '@pasport/model';
import { formatNumber } from '../terminal/counted.ts';

const units = ['B', 'kB', 'MB', 'GB', 'TB'];

/** Size for a person, in powers of a thousand: `12,3 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${formatNumber(bytes / 1000 ** power, language, power === 0 ? 0 : 1)}\u00A0${units[power]}`;
}
