import type { Text } from '@pasport/model';

const dimensions: Readonly<Record<string, Text>> = {
  completeness: { cs: 'úplnost', en: 'completeness' },
  accessibility: { cs: 'dostupnost', en: 'accessibility' },
  currentness: { cs: 'aktuálnost', en: 'currentness' },
  compliance: { cs: 'soulad s normami', en: 'compliance' },
  accuracy: { cs: 'správnost', en: 'accuracy' },
  consistency: { cs: 'soudržnost', en: 'consistency' },
  understandability: { cs: 'srozumitelnost', en: 'understandability' },
  portability: { cs: 'přenositelnost', en: 'portability' },
  precision: { cs: 'přesnost', en: 'precision' },
  confidentiality: { cs: 'důvěrnost', en: 'confidentiality' },
};

/** Words of quality reports. */
export const qualityWords = {
  score: { cs: 'Skóre', en: 'Score' },
  dimension: { cs: 'Hledisko', en: 'Dimension' },
  dimensions,
  fixFirst: { cs: 'Co opravit nejdřív', en: 'Fix first' },
  severity: { cs: 'Závažnost', en: 'Severity' },
  severities: {
    error: { cs: 'chyba', en: 'error' },
    warning: { cs: 'varování', en: 'warning' },
    hint: { cs: 'tip', en: 'hint' },
  },
  verdicts: {
    nkodMandatory: { cs: 'povinné údaje národního katalogu', en: 'mandatory attributes of the national catalogue' },
    officialSchema: { cs: 'oficiální schéma DCAT-AP-CZ', en: 'official DCAT-AP-CZ schema' },
    officialValidator: { cs: 'oficiální validátor', en: 'official validator' },
  },
  answers: {
    pass: { cs: 'splněno', en: 'passed' },
    fail: { cs: 'nesplněno', en: 'failed' },
    'not-applicable': { cs: 'netýká se', en: 'not applicable' },
  },
  row: { cs: 'řádek', en: 'row' },
  column: { cs: 'sloupec', en: 'column' },
  place: { cs: 'Kde', en: 'Where' },
  finding: { cs: 'Nález', en: 'Finding' },
} as const satisfies Record<string, Text | Readonly<Record<string, Text>>>;
