import { Problem } from '@pasport/model';
import { diffReports, diffScores, type ReportDiff } from '@pasport/validator';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { diffFiles, type FileDiff } from './diff-files.ts';
import { storedReport } from './get-report.ts';
import { findEarlierReport, findReport, type ReportHead, type ReportRow, type ReportSelection } from './report.store.ts';
import { seesWhole, visibleReports } from './visible-reports.ts';

/** Which of the reports was compared. */
type ReportPlace = Pick<ReportHead, 'number' | 'revision' | 'at'>;

/** The difference of two reports; whoever sees the passport only in part reads of the scores alone. */
export type ReportComparison = {
  readonly from: ReportPlace;
  readonly to: ReportPlace;
} & (Pick<ReportDiff, 'score' | 'dimensions'> | (ReportDiff & { readonly files: readonly FileDiff[] }));

/** Numbers of the reports to compare. */
export interface ComparedNumbers {
  /** Left out: the newest before `to` that has another score or is on another revision. */
  readonly from?: number | undefined;
  /** Left out: the newest. */
  readonly to?: number | undefined;
}

/**
 * What got worse and what better between two reports of a passport.
 *
 * @throws {Problem} `passport-not-found`; `report-not-found`, also when there is nothing earlier to compare with
 */
export async function compareReports(ctx: Context, actor: Actor, idOrSlug: string, numbers: ComparedNumbers): Promise<ReportComparison> {
  const { passport, selection } = await visibleReports(ctx, actor, idOrSlug);
  const { from, to } = await findBoth(ctx, selection, numbers, idOrSlug);
  const [before, after] = [storedReport(from), storedReport(to)];
  const places = { from: placeOf(from), to: placeOf(to) };
  const isWhole = (await seesWhole(ctx, actor, passport, from)) && (await seesWhole(ctx, actor, passport, to));
  if (!isWhole) return { ...places, ...diffScores(before, after) };
  return { ...places, ...diffReports(before, after), files: diffFiles(before.files ?? [], after.files ?? []) };
}

async function findBoth(
  { database: { db } }: Context,
  selection: ReportSelection,
  numbers: ComparedNumbers,
  id: string,
): Promise<{ from: ReportRow; to: ReportRow }> {
  const to = await findReport(db, selection, numbers.to);
  if (!to) throw new Problem('report-not-found', { params: { id, ...(numbers.to !== undefined && { number: numbers.to }) } });
  const from = numbers.from === undefined ? await findEarlierReport(db, selection, to) : await findReport(db, selection, numbers.from);
  if (!from) throw new Problem('report-not-found', { params: { id, ...(numbers.from !== undefined && { number: numbers.from }) } });
  return { from, to };
}

function placeOf({ number, revision, at }: ReportRow): ReportPlace {
  return { number, revision, at };
}
