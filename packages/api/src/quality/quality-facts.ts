import type { QualityReport } from '@pasport/validator';

/** What summaries count of a report: which dimension has which score, and which checks found something. */
export interface QualityFacts {
  /** Scores in the order of `dimensions` of the validator; `null` when nothing of a dimension applies. */
  readonly dimensions: readonly (number | null)[];
  /** `severity:dimension:check` of each check that found something, by its gravest finding; accepted ones are left out. */
  readonly findings: readonly string[];
}

const gravity = ['error', 'warning', 'hint'] as const;

export function qualityFactsOf({ dimensions, findings }: Pick<QualityReport, 'dimensions' | 'findings'>): QualityFacts {
  const byCheck = new Map<string, QualityReport['findings'][number]>();
  for (const finding of findings.filter(({ waived }) => waived === undefined)) {
    const known = byCheck.get(finding.check);
    if (!known || gravity.indexOf(finding.severity) < gravity.indexOf(known.severity)) byCheck.set(finding.check, finding);
  }
  return {
    dimensions: dimensions.map(({ score }) => score),
    findings: [...byCheck.values()].map(({ severity, dimension, check }) => `${severity}:${dimension}:${check}`).toSorted(),
  };
}
