import type { ColumnProfile } from './column-profile.ts';

/** Called IČO and mostly holding one: a name alone may mean something else. */
export function holdsIco({ role, icoRight, icoLostZeros, filled }: ColumnProfile): boolean {
  return role === 'ico' && filled > 0 && (icoRight + icoLostZeros.count) / filled >= 0.5;
}

export function holdsPsc({ role, pscRight, pscSpaced, filled }: ColumnProfile): boolean {
  return role === 'psc' && filled > 0 && (pscRight + pscSpaced.count) / filled >= 0.5;
}
