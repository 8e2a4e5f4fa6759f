import { assessPassport } from '../src/passport/assess-passport.ts';
import type { ExportedFileReport, ExportedPassportReport, ExportOptions } from '../src/export/exported-report.ts';
import { at, goodDrafts } from './good-drafts.ts';

const { contactPoint: _, frequency: __, temporal: ___, ...rest } = goodDrafts['open-file'];
const faulty = {
  ...rest,
  keywords: { cs: ['lavičky'] },
  distributions: (rest.distributions ?? []).map((one) => ({ ...one, mediaType: 'application/pdf', termsOfUse: {} })),
};

/** A file with three faults; the last one is accepted by its publisher. */
export const fileReport: ExportedFileReport = {
  format: 'CSV',
  sizeBytes: 1_234_567,
  rows: 2_140,
  score: 20,
  scoreBeforeCaps: 83.4,
  interval: { low: 20, high: 20 },
  dimensions: [
    { dimension: 'accuracy', score: 60.1, weight: 26 },
    { dimension: 'currentness', score: null, weight: 0 },
    { dimension: 'portability', score: 100, weight: 14 },
  ],
  caps: [{ cap: 'personal-data', limit: 20, check: 'personal-birth-number' }],
  findings: [
    {
      check: 'dates-iso',
      dimension: 'accuracy',
      severity: 'warning',
      certainty: 'certain',
      message: { cs: '214 z 2 140 hodnot ve sloupci „datum“ není datum.', en: '214 of 2,140 values of the column “datum” are not dates.' },
      fix: { cs: 'Pište datum jako 2026-05-31.', en: 'Write dates as 2026-05-31.' },
      positions: [{ row: 17, column: 3 }, { row: 44, column: 3 }, { pointer: '/features/3' }],
      count: 214,
    },
    {
      check: 'personal-birth-number',
      dimension: 'confidentiality',
      severity: 'error',
      certainty: 'certain',
      message: { cs: 'Sloupec „poznámka“ obsahuje rodná čísla.', en: 'The column “poznámka” holds birth numbers.' },
      fix: { cs: 'Odstraňte rodná čísla ze souboru.', en: 'Remove the birth numbers from the file.' },
      positions: [{ row: 8, column: 5 }],
    },
    {
      check: 'columns-filled',
      dimension: 'completeness',
      severity: 'hint',
      certainty: 'likely',
      message: { cs: 'Sloupec „patro“ je prázdný.', en: 'The column “patro” is empty.' },
      fix: { cs: 'Vynechte ho.', en: 'Leave it out.' },
      waived: { reason: 'Patra doplníme po pasportizaci budov.' },
    },
  ],
  measures: [
    { check: 'dates-iso', answer: 'fail', value: 0.1, lost: 12.6, defects: 214, opportunities: 2_140 },
    { check: 'personal-birth-number', answer: 'fail', value: 0, lost: 4 },
    { check: 'columns-filled', answer: 'not-applicable' },
    { check: 'header-present', answer: 'pass', value: 1, lost: 0 },
  ],
  fixFirst: [
    {
      check: 'personal-birth-number',
      points: 67.4,
      fix: { cs: 'Odstraňte rodná čísla ze souboru.', en: 'Remove the birth numbers from the file.' },
    },
    { check: 'dates-iso', points: 12.6, fix: { cs: 'Pište datum jako 2026-05-31.', en: 'Write dates as 2026-05-31.' }, count: 214 },
  ],
  engine: { version: '0.1.0', rules: '2026-11' },
};

/** A passport with faults, one file that was checked and one that does not answer. */
export const passportReport: ExportedPassportReport = {
  ...assessPassport(faulty, { at }),
  files: [
    { pointer: '/distributions/0', at, report: fileReport },
    {
      pointer: '/distributions/1',
      at,
      refusal: { reason: 'not-found', message: { cs: 'Odkaz odpovídá 404.', en: 'The link answers 404.' } },
    },
  ],
};

export const sampleOptions: ExportOptions = {
  title: 'Lavičky ve správě města Kyjova',
  language: 'cs',
  iri: 'https://data.kyjov.example/sady/lavicky',
  number: 7,
  history: [
    { at: '2026-03-02T08:00:00Z', score: 48.5 },
    { at: '2026-04-06T08:00:00Z', score: 55 },
    { at: '2026-05-04T08:00:00Z', score: 54.2 },
    { at, score: 60 },
  ],
  availability: [{ pointer: '/distributions/0', share: 0.987, days: 90 }],
};

/** A copy in which every text is the given one; severities, numbers, keys and shape stay. */
export function withEveryText<Value>(value: Value, text: string): Value {
  if (typeof value === 'string') return text as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => withEveryText(one, text)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]): [string, unknown] => [key, key === 'severity' ? one : withEveryText(one, text)]),
  ) as Value;
}
