import type { Language } from '@pasport/model';
import { numberIn, pointsIn } from '@pasport/validator';

/** A change of points with its sign: „+11,5 bodu“, „−2 body“, „beze změny“. */
export function changeText(change: number, language: Language): string {
  const rounded = Math.round(change * 10) / 10;
  if (rounded === 0) return language === 'cs' ? 'beze změny' : 'no change';
  return `${rounded > 0 ? '+' : '−'}${pointsIn(language, Math.abs(rounded))}`;
}

/** The same without a noun, for tables of numbers. */
export function signedText(change: number, language: Language): string {
  return `${change > 0 ? '+' : change < 0 ? '−' : ''}${numberIn(language, Math.abs(change))}`;
}
