import type { Language } from '@pasport/model';
import { numberIn } from './formats.ts';

/** Points with their noun: „1 bod“, „2 body“, „28 bodů“, „12,6 bodu“. */
export function pointsIn(language: Language, points: number): string {
  const shown = Math.round(points * 10) / 10;
  return `${numberIn(language, shown)}\u00A0${nounFor(language, shown)}`;
}

function nounFor(language: Language, points: number): string {
  if (language === 'en') return points === 1 ? 'point' : 'points';
  if (!Number.isInteger(points)) return 'bodu';
  if (points === 1) return 'bod';
  return points >= 2 && points <= 4 ? 'body' : 'bodů';
}
