import { allUnits, type TerritoryUnit } from '@pasport/model';
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

const units: Readonly<Record<UnitLevel, Map<number, TerritoryUnit>>> = { obec: new Map(), okres: new Map(), vusc: new Map() };

function fill(): void {
  for (const unit of allUnits()) {
    // City districts stand in the columns of municipalities; no two of them have the same code.
    if (unit.type !== 'stat') units[unit.type === 'momc' ? 'obec' : unit.type].set(unit.code, unit);
  }
}

const maxDigits = 6;

/** The unit with a code. */
export function unitByCode(level: UnitLevel, code: string): TerritoryUnit | undefined {
  if (code.length === 0 || code.length > maxDigits || code.charCodeAt(0) === 48) return undefined;
  let number = 0;
  for (let at = 0; at < code.length; at += 1) {
    const digit = code.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  if (units.okres.size === 0) fill();
  return units[level].get(number);
}

/** Is it a code of a municipality or of a city district? */
export function isMunicipalityCode(value: string): boolean {
  return value.length === maxDigits && unitByCode('obec', value) !== undefined;
}
