import type { Language } from '@pasport/model';

const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;
const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u;

/** A duration in words: `P10Y` is „10 let“; one that is not plain ISO 8601 stays as it is. */
export function formatDuration(duration: string, language: Language): string {
  const parts = iso.exec(duration)?.slice(1) ?? [];
  const known = units.flatMap((unit, index) => (parts[index] === undefined ? [] : [[unit, Number(parts[index])] as const]));
  return known.length === 0 ? duration : new Intl.DurationFormat(language, { style: 'long' }).format(Object.fromEntries(known));
}
