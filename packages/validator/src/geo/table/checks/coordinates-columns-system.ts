import type { Text } from '@pasport/model';
import type { NumberSystem } from '../../../crs/system-of.ts';
import type { TableCheck } from '../../../table/table-facts.ts';
import type { CoordinateProfile } from '../coordinate-profile.ts';
import { cappedByPairs, type PairFault } from '../each-pair.ts';

export const coordinatesColumnsSystem: TableCheck = {
  id: 'coordinates-columns-system',
  dimension: 'accuracy',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Souřadnice jsou v jednom systému a v takovém, jaký říká název sloupců.',
    en: 'Coordinates are in one system, and in the one that the names of the columns say.',
  },
  fix: {
    cs: 'Převeďte všechny souřadnice do jednoho systému; sloupce se šířkou a délkou mají být ve stupních WGS 84.',
    en: 'Transform all coordinates into one system; columns of latitude and longitude should be in degrees of WGS 84.',
  },
  needs: 'names',
  run: (facts) => cappedByPairs(facts, (pair) => (pair.columns.kind === 'degrees' ? notDegrees(pair) : mixed(pair))),
};

const words: Readonly<Record<NumberSystem, Text>> = {
  degrees: { cs: 've stupních', en: 'in degrees' },
  'degrees-swapped': { cs: 've stupních, prohozené', en: 'in degrees, swapped' },
  'EPSG:5514': { cs: 'v S-JTSK (EPSG:5514)', en: 'in S-JTSK (EPSG:5514)' },
  'EPSG:5513': { cs: 'v S-JTSK (EPSG:5513, kladná čísla)', en: 'in S-JTSK (EPSG:5513, positive numbers)' },
  'EPSG:3857': { cs: 'v metrech webové mapy (EPSG:3857)', en: 'in metres of Web Mercator (EPSG:3857)' },
  'EPSG:32633': { cs: 'v UTM 33N (EPSG:32633)', en: 'in UTM 33N (EPSG:32633)' },
  'EPSG:3035': { cs: 'v ETRS89-LAEA (EPSG:3035)', en: 'in ETRS89-LAEA (EPSG:3035)' },
};

function notDegrees(pair: CoordinateProfile): PairFault[] {
  const metres = (['EPSG:5514', 'EPSG:5513', 'EPSG:3857', 'EPSG:32633', 'EPSG:3035'] as const).map((system) => ({
    tally: pair.tally(system),
    words: { cs: `souřadnice jsou ${words[system].cs}, ne ve stupních`, en: `coordinates are ${words[system].en}, not in degrees` },
  }));
  const beyond = { cs: 'čísla nejsou zeměpisná šířka (±90) a délka (±180)', en: 'numbers are no latitude (±90) and longitude (±180)' };
  return [...metres, { tally: pair.tally('beyond'), words: beyond }];
}

/** Rows in another system than most, and numbers that are no place in it. */
function mixed(pair: CoordinateProfile): PairFault[] {
  const { system } = pair;
  if (system === undefined) return [];
  const most = words[system];
  const others = pair.otherSystems.map(([other, tally]) => ({
    tally,
    words: { cs: `souřadnice jsou ${words[other].cs}, jinde ${most.cs}`, en: `coordinates are ${words[other].en}, elsewhere ${most.en}` },
  }));
  const beyond = { cs: `čísla nejsou místo v Česku ${most.cs}`, en: `numbers are no place in Czechia ${most.en}` };
  return [...others, { tally: pair.tally('beyond'), words: beyond, severity: 'warning', certainty: 'likely' }];
}
