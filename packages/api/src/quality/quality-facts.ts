import type { QualityReport } from '@pasport/validator';

/** What summaries count of a report: which dimension has which score, and which checks found something. */
export interface QualityFacts {
  /** Scores in the order of `dimensions` of the validator; `null` when nothing of a dimension applies. */
  readonly dimensions: readonly (number | null)[];
  /** `severity:dimension:check` of each check that found something, by its gravest finding; accepted ones are left out. */
  readonly findings: readonly string[];
  /** Last score of each month, `2026-11`, in which a published revision was assessed; the newest `historyMonths`. */
  readonly history?: MonthlyNumbers;
  /** Day since which a published passport has the finding of a check, without a break. */
  readonly since?: Readonly<Record<string, string>>;
  /** How many checks that had found something pass since, by the month in which they began to; of published revisions. */
  readonly fixed?: MonthlyNumbers;
}
type MonthlyNumbers = Readonly<Record<string, number>>;

/** Months that a trend reaches back. */
export const historyMonths = 24;

const gravity = ['error', 'warning', 'hint'] as const;
type AssessedReport = Pick<QualityReport, 'score' | 'dimensions' | 'findings' | 'measures' | 'at'>;

/**
 * Facts of a new report of a passport.
 *
 * @param before of its last report
 * @param isPublished what was found before the publication is nobody else's business: it leaves no trace in time
 */
export function qualityFactsOf(report: AssessedReport, before: QualityFacts | undefined, isPublished: boolean): QualityFacts {
  const findings = openFindings(report);
  const { history = {}, since = {}, fixed = {} } = before ?? {};
  const facts = { dimensions: report.dimensions.map(({ score }) => score), findings: [...findings.values()].toSorted() };
  if (!isPublished) return { ...facts, history, since: {}, fixed };
  const [day, month] = [report.at.slice(0, 10), report.at.slice(0, 7)];
  const passed = fixedBy(report, Object.keys(since));
  return {
    ...facts,
    history: withMonth(history, month, report.score),
    since: Object.fromEntries([...findings.keys()].toSorted().map((check) => [check, since[check] ?? day])),
    fixed: passed === 0 ? fixed : withMonth(fixed, month, (fixed[month] ?? 0) + passed),
  };
}

/** What each check found that nobody accepted, by its gravest finding. */
function openFindings({ findings }: AssessedReport): ReadonlyMap<string, string> {
  const byCheck = new Map<string, QualityReport['findings'][number]>();
  for (const finding of findings.filter(({ waived }) => waived === undefined)) {
    const known = byCheck.get(finding.check);
    if (!known || gravity.indexOf(finding.severity) < gravity.indexOf(known.severity)) byCheck.set(finding.check, finding);
  }
  return new Map([...byCheck].map(([check, { severity, dimension }]) => [check, `${severity}:${dimension}:${check}`]));
}

/** Of checks that had found something those that pass now; what is accepted, or concerns the passport no more, was not mended. */
function fixedBy({ measures }: AssessedReport, checks: readonly string[]): number {
  const passing = new Set(measures.filter(({ answer }) => answer === 'pass').map(({ check }) => check));
  return checks.filter((check) => passing.has(check)).length;
}

/** The numbers with that of a month; the oldest months fall out. */
function withMonth(numbers: MonthlyNumbers, month: string, value: number): MonthlyNumbers {
  const months = Object.entries({ ...numbers, [month]: value }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(months.slice(-historyMonths));
}
