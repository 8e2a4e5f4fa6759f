import type { Text } from '@pasport/model';
import type { CapName } from '@pasport/validator';

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

/** Reasons of caps as the validator words them; its rules are not loaded for a report that came from the registry. */
const capReasons: Readonly<Record<CapName, Text>> = {
  mandatory: { cs: 'chybí povinný údaj', en: 'a mandatory field is missing' },
  'not-reachable': { cs: 'k datům se nelze dostat', en: 'the data cannot be reached' },
  unreadable: { cs: 'část dat nelze přečíst', en: 'a part of the data cannot be read' },
  'personal-data': { cs: 'osobní údaje ve veřejných datech', en: 'personal data in public data' },
};

/** Words of quality reports. */
export const qualityWords = {
  score: { cs: 'Skóre', en: 'Score' },
  dimension: { cs: 'Hledisko', en: 'Dimension' },
  dimensions,
  capReasons,
  cap: (limit: string, reason: string) => ({ cs: `Skóre je nejvýš ${limit}: ${reason}`, en: `The score is at most ${limit}: ${reason}` }),
  withoutCaps: (score: string) => ({ cs: ` (jinak by bylo ${score})`, en: ` (else it would be ${score})` }),
  interval: (range: string) => ({
    cs: `Některé kontroly ještě nemají výsledek; skóre může vyjít ${range}.`,
    en: `Some checks have no result yet; the score may come out as ${range}.`,
  }),
  fixOrder: {
    cs: 'Kroky jdou po sobě: body každého se počítají až po krocích před ním.',
    en: 'The steps are in order: each is counted after those before it.',
  },
  unlocks: { cs: 'odemkne až', en: 'unlocks up to' },
  fixFirst: { cs: 'Co opravit nejdřív', en: 'Fix first' },
  severity: { cs: 'Závažnost', en: 'Severity' },
  severities: {
    error: { cs: 'chyba', en: 'error' },
    warning: { cs: 'varování', en: 'warning' },
    hint: { cs: 'tip', en: 'hint' },
  },
  accepted: { cs: 'přijato', en: 'accepted' },
  row: { cs: 'řádek', en: 'row' },
  column: { cs: 'sloupec', en: 'column' },
  feature: { cs: 'prvek', en: 'feature' },
  place: { cs: 'Kde', en: 'Where' },
  finding: { cs: 'Nález', en: 'Finding' },
} as const;
