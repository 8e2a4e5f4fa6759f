import { linkState, type LinkAnswers, type PlacedLink, type QualityReport } from '@pasport/validator';
import type { SecurityLevel } from '@pasport/model';
import type { AlarmRow, Holding } from './alarm.store.ts';
import { isNewNormal } from './new-normal.ts';

/** Drop of the score since the previous report that is worth an alarm. */
const dropPoints = 10;
const protectedLevels: ReadonlySet<SecurityLevel> = new Set(['S2', 'S3', 'S4']);
const pages: ReadonlySet<string | undefined> = new Set(['html-page', 'login-page', 'empty']);

/** What a report and the answers of links say about alarms. */
export interface ReportFacts {
  readonly level: SecurityLevel;
  /** Is it published? */
  readonly isShown: boolean;
  readonly report: QualityReport;
  /** Score of the report before it. */
  readonly previousScore: number | undefined;
  readonly links: readonly PlacedLink[];
  readonly answers: LinkAnswers;
  readonly open: readonly AlarmRow[];
}

/** Alarms `link-dead`, `score-dropped`, `update-overdue` and `leak` that hold now. */
export function reportAlarms(facts: ReportFacts): Holding {
  const dead = facts.report.findings.filter((one) => one.check === 'link-answers' && one.severity === 'error' && !one.waived);
  const leaks = protectedLevels.has(facts.level) ? facts.links.filter((link) => isLeak(link, facts.answers)) : [];
  const drop = dropOf(facts);
  const isLate = facts.isShown && facts.report.findings.some((one) => one.check === 'update-on-time' && !one.waived);
  return {
    ...(isLate && { 'update-overdue': { pointers: ['/modified'] } }),
    ...(dead.length > 0 && { 'link-dead': { pointers: dead.map(({ pointer }) => pointer) } }),
    ...(leaks.length > 0 && { leak: { level: facts.level, pointers: leaks.map(({ pointer }) => pointer) } }),
    ...(drop && { 'score-dropped': drop }),
  };
}

/** Data come to an anonymous reader; a page, a sign-in, or nothing, is no leak. */
function isLeak({ url }: PlacedLink, answers: LinkAnswers): boolean {
  const answer = answers.get(url);
  if (answer?.status === undefined || answer.status >= 300) return false;
  return linkState(answer) === 'works' && answer.beginsAs !== undefined && !pages.has(answer.beginsAs);
}

/** Lasts until the score is back, within the same distance from where it fell. */
function dropOf({ report, previousScore, open }: ReportFacts): { from: number; to: number } | undefined {
  const known = open.find(({ kind }) => kind === 'score-dropped');
  if (known && isNewNormal(known, report.at)) return undefined;
  const from = known ? (JSON.parse(known.data) as { from: number }).from : previousScore;
  return from !== undefined && from - report.score >= dropPoints ? { from, to: report.score } : undefined;
}
