import type { Text } from '@pasport/model';

/** Version of weights, caps, profiles and checks; a report names it, so that history can be scored again. */
export const rulesVersion = '2026-11';

/** Dimensions of data quality, named as in ISO/IEC 25012. */
export const dimensions = [
  'completeness',
  'accessibility',
  'currentness',
  'compliance',
  'accuracy',
  'consistency',
  'understandability',
  'portability',
  'precision',
  'confidentiality',
] as const;
export type Dimension = (typeof dimensions)[number];

/** What a passport is judged as: a register on paper is not a bad download. */
export const profileNames = ['open-file', 'open-service', 'internal-digital', 'paper'] as const;
export type ProfileName = (typeof profileNames)[number];

/** Weight of each dimension in the total; each row adds up to 100. */
export type DimensionWeights = Readonly<Record<Dimension, number>>;

const weights = (row: readonly number[]): DimensionWeights =>
  Object.fromEntries(dimensions.map((dimension, index) => [dimension, row[index] ?? 0])) as Record<Dimension, number>;

/** Weights of the dimensions by profile, in the order of `dimensions`. */
export const profiles: Readonly<Record<ProfileName, DimensionWeights>> = {
  'open-file': weights([20, 16, 10, 16, 6, 6, 12, 6, 2, 6]),
  'open-service': weights([20, 18, 8, 16, 6, 6, 14, 2, 4, 6]),
  'internal-digital': weights([26, 14, 8, 6, 6, 8, 12, 2, 2, 16]),
  paper: weights([30, 16, 6, 6, 6, 6, 14, 0, 0, 16]),
};

/** Weights for a data file by itself. */
export const fileWeights: DimensionWeights = weights([12, 0, 0, 16, 26, 12, 8, 14, 0, 12]);

export const capNames = ['mandatory', 'not-reachable', 'unreadable', 'personal-data'] as const;
export type CapName = (typeof capNames)[number];

/** Highest score while the named thing lasts; a mean must not hide it. */
export const caps: Readonly<Record<CapName, { readonly limit: number; readonly reason: Text }>> = {
  mandatory: { limit: 60, reason: { cs: 'chybí povinný údaj', en: 'a mandatory field is missing' } },
  'not-reachable': { limit: 50, reason: { cs: 'k datům se nelze dostat', en: 'the data cannot be reached' } },
  unreadable: { limit: 70, reason: { cs: 'část dat nelze přečíst', en: 'a part of the data cannot be read' } },
  'personal-data': { limit: 20, reason: { cs: 'osobní údaje ve veřejných datech', en: 'personal data in public data' } },
};

/** Rate of defects at which data are unusable: beyond it the measure is 0. */
export const tolerances = { keys: 0.02, types: 0.1, rows: 0.1, area: 0.05 } as const;

/** Most steps listed in `fixFirst`. */
export const maxFixes = 10;
