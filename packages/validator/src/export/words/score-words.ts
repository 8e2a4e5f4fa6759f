import type { Text } from '@pasport/model';
import type { Certainty, Severity } from '../../report.ts';
import type { Dimension, ProfileName } from '../../score/rules.ts';

/** Names of the dimensions. */
export const dimensionWords: Readonly<Record<Dimension, Text>> = {
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

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { cs: 'chyba', en: 'error' },
  warning: { cs: 'varování', en: 'warning' },
  hint: { cs: 'tip', en: 'hint' },
};

export const certaintyWords: Readonly<Record<Certainty, Text>> = {
  certain: { cs: 'jisté', en: 'certain' },
  likely: { cs: 'pravděpodobné', en: 'likely' },
  possible: { cs: 'možné', en: 'possible' },
};

export const profileWords: Readonly<Record<ProfileName, Text>> = {
  'open-file': { cs: 'otevřený soubor', en: 'open file' },
  'open-service': { cs: 'otevřená služba', en: 'open service' },
  'internal-digital': { cs: 'vnitřní digitální data', en: 'internal digital data' },
  paper: { cs: 'listiny', en: 'paper' },
};

/** Word for a score, so that its colour is never the only sign. */
export const gradeWords = {
  good: { cs: 'dobrá kvalita', en: 'good quality' },
  fair: { cs: 'kvalita s mezerami', en: 'fair quality' },
  poor: { cs: 'nízká kvalita', en: 'poor quality' },
} as const satisfies Record<string, Text>;
export type Grade = keyof typeof gradeWords;

/** Grade of a score, 0–100: good from 80, fair from 50. */
export function gradeOf(score: number): Grade {
  return score >= 80 ? 'good' : score >= 50 ? 'fair' : 'poor';
}

/** Headings of findings by severity. */
export const severityGroupWords: Readonly<Record<Severity, Text>> = {
  error: { cs: 'Chyby', en: 'Errors' },
  warning: { cs: 'Varování', en: 'Warnings' },
  hint: { cs: 'Tipy', en: 'Hints' },
};
