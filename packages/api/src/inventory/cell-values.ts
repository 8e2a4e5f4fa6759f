import {
  ancestorsOf,
  codelists,
  findCode,
  fold,
  unitsNamed,
  type CodelistName,
  type distributionKinds,
  type TerritoryUnit,
  type Text,
} from '@pasport/model';

/** A code by itself, by its name in either language, or by a word in use for it. */
export function codeOf(codelist: CodelistName, text: string, inUse: Readonly<Record<string, string>> = {}): string | undefined {
  const wanted = fold(text);
  const { items } = codelists[codelist];
  return (
    findCode(codelist, text.toUpperCase())?.code ??
    items.find(({ label }) => fold(label.cs) === wanted || fold(label.en) === wanted)?.code ??
    inUse[wanted]
  );
}

export const frequencyWords: Readonly<Record<string, string>> = {
  rocni: 'ANNUAL',
  'jednou rocne': 'ANNUAL',
  'jednou za rok': 'ANNUAL',
  mesicni: 'MONTHLY',
  tydenni: 'WEEKLY',
  denni: 'DAILY',
  'kazdy den': 'DAILY',
  ctvrtletni: 'QUARTERLY',
  pololetni: 'ANNUAL_2',
  prubezna: 'CONT',
  stale: 'CONT',
  'dle potreby': 'AS_NEEDED',
  nevim: 'UNKNOWN',
  neznamo: 'UNKNOWN',
  jednorazove: 'NEVER',
};

export const themeWords: Readonly<Record<string, string>> = {
  doprava: 'TRAN',
  finance: 'ECON',
  rozpocet: 'ECON',
  'zivotni prostredi': 'ENVI',
  odpady: 'ENVI',
  zelen: 'ENVI',
  skolstvi: 'EDUC',
  kultura: 'EDUC',
  sport: 'EDUC',
  energetika: 'ENER',
  zdravotnictvi: 'HEAL',
  bezpecnost: 'JUST',
  pravo: 'JUST',
  'socialni veci': 'SOCI',
  obyvatelstvo: 'SOCI',
  'uzemni planovani': 'REGI',
  uzemi: 'REGI',
  mapy: 'REGI',
  'verejna sprava': 'GOVE',
  sprava: 'GOVE',
};

const forms: Readonly<Record<string, (typeof distributionKinds)[number]>> = {
  soubor: 'file',
  tabulka: 'file',
  file: 'file',
  api: 'api',
  sluzba: 'api',
  mapa: 'map-service',
  'mapova sluzba': 'map-service',
  'map-service': 'map-service',
  databaze: 'database',
  system: 'database',
  'informacni system': 'database',
  database: 'database',
  papir: 'paper',
  listina: 'paper',
  listinna: 'paper',
  kartoteka: 'paper',
  paper: 'paper',
};

export function formOf(text: string): (typeof distributionKinds)[number] | undefined {
  return forms[fold(text)];
}

const answers: Readonly<Record<string, 'yes' | 'no' | 'unknown'>> = {
  ano: 'yes',
  a: 'yes',
  yes: 'yes',
  true: 'yes',
  '1': 'yes',
  x: 'yes',
  ne: 'no',
  n: 'no',
  no: 'no',
  false: 'no',
  '0': 'no',
  nevim: 'unknown',
  unknown: 'unknown',
  '?': 'unknown',
};

export function answerOf(text: string): 'yes' | 'no' | 'unknown' | undefined {
  return answers[fold(text)];
}

/** `2026-05-31`, `31. 5. 2026`, `5/31/2026` not. */
export function dayOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/u.exec(text);
  const czech = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/u.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : czech ? [czech[3], czech[2], czech[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const text10 = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(text10);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text10) ? text10 : undefined;
}

const known = new Map<string, string | Text>();
const mostKnown = 20_000;

/**
 * A territory by its code or name; or why not.
 *
 * @param home territory of the office: of more territories of the name, its own, one inside it or one around it is meant
 */
export function unitOf(text: string, home?: string): string | Text {
  const key = `${home ?? ''} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = lookUp(text, home);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}

function lookUp(text: string, home: string | undefined): string | Text {
  const units = unitsNamed(text);
  const [first] = units;
  const meant = units.length === 1 ? first : meantAt(home, units);
  if (meant) return meant.id;
  if (!first) return { cs: `Území „${text}“ v RÚIAN neznáme.`, en: `RÚIAN has no territory “${text}” that we know.` };
  return {
    cs: `Území „${text}“ je víc. Napište kód obce, např. ${first.id}.`,
    en: `There are more territories “${text}”. Give the code, e.g. ${first.id}.`,
  };
}

function meantAt(home: string | undefined, units: readonly TerritoryUnit[]): TerritoryUnit | undefined {
  if (home === undefined) return undefined;
  const around = ancestorsOf(home);
  const related = units.filter(({ id }) => around.includes(id) || ancestorsOf(id).includes(home));
  return units.find(({ id }) => id === home) ?? (related.length === 1 ? related[0] : undefined);
}
