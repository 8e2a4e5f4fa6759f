import type { FileReport, QualityReport } from '@pasport/validator';

/** What reports of passports and of files have in common. */
export type Scored = Pick<
  QualityReport | FileReport,
  'score' | 'scoreBeforeCaps' | 'interval' | 'dimensions' | 'caps' | 'findings' | 'measures' | 'fixFirst'
>;
