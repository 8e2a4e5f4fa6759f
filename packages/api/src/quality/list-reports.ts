import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { round } from './round.ts';
import { listReportHeads, scoreAt, scoreRange, type ReportSelection } from './report.store.ts';
import { visibleReports } from './visible-reports.ts';

/** One line of the history of scores. */
interface ReportEntry {
  readonly number: number;
  readonly revision: number;
  readonly score: number;
  /** Points above the report before it; `null` for the first one. */
  readonly change: number | null;
  readonly at: string;
}

/** Where the score is going. */
interface ScoreTrend {
  readonly reports: number;
  readonly lowest: number;
  readonly highest: number;
  /** Points above the score of 30, 90 and 365 days ago; `null` when there was no report yet. */
  readonly change30Days: number | null;
  readonly change90Days: number | null;
  readonly change365Days: number | null;
}

export interface ReportHistory {
  readonly items: readonly ReportEntry[];
  /** `null` without any report. */
  readonly trend: ScoreTrend | null;
  /** Number to continue before. */
  readonly next: number | null;
}

/**
 * History of the scores of a passport, the newest first.
 *
 * @param page `before`: number that the page ends before
 * @throws {Problem} `passport-not-found`
 */
export async function listReports(
  ctx: Context,
  actor: Actor,
  idOrSlug: string,
  page: { before?: number | undefined; limit: number },
): Promise<ReportHistory> {
  const { selection } = await visibleReports(ctx, actor, idOrSlug);
  const rows = await listReportHeads(ctx.database.db, selection, { ...page, limit: page.limit + 1 });
  const items = rows.slice(0, page.limit).map(({ number, revision, score, at }, index): ReportEntry => {
    const earlier = rows[index + 1];
    return { number, revision, score, change: earlier ? round(score - earlier.score) : null, at };
  });
  const next = rows.length > page.limit ? (items.at(-1)?.number ?? null) : null;
  return { items, trend: await trendOf(ctx, selection), next };
}

/** Most scores that a chart shows. */
const maxHistory = 60;

/**
 * Scores so far that the caller may know of, the oldest first.
 *
 * @throws {Problem} `passport-not-found`
 */
export async function scoreHistory(ctx: Context, actor: Actor, idOrSlug: string): Promise<{ at: string; score: number }[]> {
  const { selection } = await visibleReports(ctx, actor, idOrSlug);
  const rows = await listReportHeads(ctx.database.db, selection, { limit: maxHistory });
  return rows.map(({ at, score }) => ({ at, score })).toReversed();
}

async function trendOf({ database: { db }, clock }: Context, selection: ReportSelection): Promise<ScoreTrend | null> {
  const range = await scoreRange(db, selection);
  const now = clock().getTime();
  const last = await scoreAt(db, selection, new Date(now).toISOString());
  if (!range || last === null) return null;
  const since = async (days: number): Promise<number | null> => {
    const score = await scoreAt(db, selection, new Date(now - days * 86_400_000).toISOString());
    return score === null ? null : round(last - score);
  };
  const { count: reports, lowest, highest } = range;
  return { reports, lowest, highest, change30Days: await since(30), change90Days: await since(90), change365Days: await since(365) };
}
