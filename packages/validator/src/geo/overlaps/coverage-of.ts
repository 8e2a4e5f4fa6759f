import type { Declared } from '../../file/declared.ts';

/** Why areas of a layer may not overlap: the publisher says so, or the name of the data does. */
export type Coverage = 'declared' | 'named';

/**
 * Names of data whose areas divide a territory, without accents. Catchment areas of schools, protection zones and borders
 * of several levels may overlap.
 */
const names = [
  'parcela',
  'parcely',
  'parcel',
  'parcels',
  'cadastral zoning',
  'katastralni uzemi',
  'mestska cast',
  'mestske casti',
  'mestskych casti',
  'mestsky obvod',
  'mestske obvody',
  'mestskych obvodu',
  'city districts',
  'volebni okrsek',
  'volebni okrsky',
  'volebnich okrsku',
  'polling districts',
  'zsj',
  'zakladni sidelni jednotka',
  'zakladni sidelni jednotky',
  'zakladnich sidelnich jednotek',
  'plochy s rozdilnym zpusobem vyuziti',
  'ploch s rozdilnym zpusobem vyuziti',
  'plochy rzv',
  'funkcni plochy',
];

/** With these words it is something else: points or lines of the same things, rights to them, several times at once. */
const others =
  'body bod definicni adresy adresni linie line lines point points pravo prava vecna zmeny zmena navrh navrhy stav historie vyvoj'.split(
    ' ',
  );

/** @param layer name of the layer, where it has one; the title of the data may be of several layers */
export function coverageOf({ isCoverage, title }: Declared, layer: string | undefined): Coverage | undefined {
  if (isCoverage !== undefined) return isCoverage ? 'declared' : undefined;
  const name = layer === undefined || layer === '' ? title : layer;
  return name !== undefined && namesCoverage(name) ? 'named' : undefined;
}

function namesCoverage(name: string): boolean {
  const words = name
    .slice(0, 500)
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  const text = ` ${words.join(' ')} `;
  return names.some((one) => text.includes(` ${one} `)) && !words.some((word) => others.includes(word));
}
