import { codelists, distributionKinds, findCode, type Language } from '@pasport/model';
import type { Option } from '../ui/select-field.tsx';

const texts = {
  none: { cs: 'Nevím, doplní datový tým', en: 'I do not know, the data team will fill it in' },
  unknown: { cs: 'Nevím', en: 'I do not know' },
} as const;

/** Themes of the EU, by the alphabet of the page. */
export function themeOptions(language: Language): Option[] {
  const options = codelists['data-theme'].items.map(({ code, label }) => ({ value: code, label: label[language] }));
  return [{ value: '', label: texts.none[language] }, ...options.toSorted((a, b) => a.label.localeCompare(b.label, language))];
}

/** Frequencies that municipal data have. */
const usual = [
  'CONT',
  'HOURLY',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'QUARTERLY',
  'ANNUAL_2',
  'ANNUAL',
  'BIENNIAL',
  'IRREG',
  'AS_NEEDED',
  'NEVER',
];

/** The usual frequencies, and the one that is set already. */
export function frequencyOptions(language: Language, current: string): Option[] {
  const codes = current === '' || current === 'UNKNOWN' || usual.includes(current) ? usual : [...usual, current];
  const options = codes.map((code) => ({ value: code, label: findCode('frequency', code)?.label[language] ?? code }));
  return [{ value: 'UNKNOWN', label: texts.unknown[language] }, ...options];
}

const kindWords = {
  file: { cs: 'soubor', en: 'a file' },
  api: { cs: 'služba pro programy (API)', en: 'a service for programs (API)' },
  'map-service': { cs: 'mapová služba', en: 'a map service' },
  database: { cs: 'databáze nebo informační systém', en: 'a database or an information system' },
  paper: { cs: 'papír', en: 'paper' },
} as const;

/** Forms in which data exist. */
export function kindOptions(language: Language): Option[] {
  return distributionKinds.map((value) => ({ value, label: kindWords[value][language] }));
}

/** Formats of files that offices have, then all. */
export function formatOptions(language: Language): Option[] {
  const options = codelists['file-type'].items.map(({ code, label }) => ({
    value: code,
    label: label[language] === code ? code : `${code} – ${label[language]}`,
  }));
  return [{ value: '', label: texts.unknown[language] }, ...options];
}
