import type { QualityReport } from '@pasport/validator';

/** What summaries count of a report: which dimension has which score, and which checks found something. */
export interface QualityFacts {
  /** Scores in the order of `dimensions` of the validator; `null` when nothing of a dimension applies. */
  readonly dimensions: readonly (number | null)[];
  /** `severity:dimension:check` of each check that found something, by its gravest finding; accepted ones are left out. */
  readonly findings: readonly string[];
  /** Last score of each month, `2026-11`, in which a published revision was assessed; the newest `historyMonths`. */
  readonly history?: Readonly<Record<string, number>>;
}

/** Months that a trend reaches back. */
export const historyMonths = 24;

const gravity = ['error', 'warning', 'hint'] as const;

/** @param history of the report before, with the month of this one */
export function qualityFactsOf(
  { dimensions, findings }: Pick<QualityReport, 'dimensions' | 'findings'>,
  history: QualityFacts['history'] = {},
): QualityFacts {
  const byCheck = new Map<string, QualityReport['findings'][number]>();
  for (const finding of findings.filter(({ waived }) => waived === undefined)) {
    const known = byCheck.get(finding.check);
    if (!known || gravity.indexOf(finding.severity) < gravity.indexOf(known.severity)) byCheck.set(finding.check, finding);
  }
  return {
    dimensions: dimensions.map(({ score }) => score),
    findings: [...byCheck.values()].map(({ severity, dimension, check }) => `${severity}:${dimension}:${check}`).toSorted(),
    history,
  };
}

/** The history with the score of a month; the oldest months fall out. */
export function withMonth(history: QualityFacts['history'], month: string, score: number): Readonly<Record<string, number>> {
  const months = Object.entries({ ...history, [month]: score }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(months.slice(-historyMonths));
}
