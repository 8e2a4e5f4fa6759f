import { fold } from '@pasport/model';

/** Meaning of a column that its name gives away. */
export type ColumnRole = 'ico' | 'psc' | 'birth-number' | 'phone' | 'plate';

const words: Readonly<Record<ColumnRole, ReadonlySet<string>>> = {
  ico: new Set(['ico', 'ic', 'icz', 'icdodavatele', 'icododavatele']),
  psc: new Set(['psc', 'zip', 'postcode']),
  phone: new Set(['tel', 'telefon', 'telefony', 'mobil', 'phone', 'fax', 'gsm', 'kontakt']),
  plate: new Set(['spz', 'rz', 'registracniznacka', 'plate', 'numberplate']),
  'birth-number': new Set(['rc', 'rodnecislo', 'rodne', 'birthnumber']),
};

export function roleOf(name: string): ColumnRole | undefined {
  const parts = fold(name).split(/[^a-z0-9]+/u);
  return (Object.keys(words) as ColumnRole[]).find((role) => parts.some((part) => words[role].has(part)));
}
