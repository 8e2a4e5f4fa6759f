import { findUnit, type TerritoryUnit } from '@pasport/model';
import { nameWords } from '../name-words.ts';

/** Levels whose codes are looked up. */
export type UnitLevel = 'obec' | 'okres' | 'vusc';

const levelWords: Readonly<Record<UnitLevel, ReadonlySet<string>>> = {
  obec: new Set(['obec', 'obce', 'zuj', 'mesto', 'mesta']),
  okres: new Set(['okres', 'okresu']),
  vusc: new Set(['kraj', 'kraje', 'vusc']),
};
const codeWords = new Set(['kod', 'code', 'ruian', 'id', 'cislo']);
const wholeNames: Readonly<Record<string, UnitLevel>> = {
  kodobce: 'obec',
  obeckod: 'obec',
  obecruian: 'obec',
  iczuj: 'obec',
  zuj: 'obec',
  icob: 'obec',
  lau2: 'obec',
  kodokresu: 'okres',
  okreskod: 'okres',
  kodkraje: 'vusc',
  kodkraj: 'vusc',
  krajkod: 'vusc',
};

/** Level of the units whose codes a column says to hold by its name. */
export function unitLevelOf(name: string): UnitLevel | undefined {
  const words = nameWords(name);
  const whole = wholeNames[words.join('')];
  if (whole) return whole;
  if (!words.some((word) => codeWords.has(word))) return undefined;
  return (Object.keys(levelWords) as UnitLevel[]).find((level) => words.some((word) => levelWords[level].has(word)));
}

const codeForm = /^[1-9]\d{1,5}$/u;

/** The unit with a code; city districts stand in the columns of municipalities. */
export function unitByCode(level: UnitLevel, code: string): TerritoryUnit | undefined {
  if (!codeForm.test(code)) return undefined;
  return findUnit(`${level}/${code}`) ?? (level === 'obec' ? findUnit(`momc/${code}`) : undefined);
}

/** Is it a code of a municipality or of a city district? */
export function isMunicipalityCode(value: string): boolean {
  return value.length === 6 && unitByCode('obec', value) !== undefined;
}
