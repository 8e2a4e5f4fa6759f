import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import type { Db } from '../db/open-database.ts';
import { listOverrides } from '../overrides/override.store.ts';
import { getPassport } from '../passports/get-passport.ts';
import { listEvaluationRows } from '../publication-plan/evaluation.store.ts';
import { listCommentRows } from '../workflow/comment.store.ts';
import { levelInProcess } from '../workflow/level-in-process.ts';
import { readableRounds } from '../workflow/readable-rounds.ts';
import { listSubmissions } from '../workflow/submission.store.ts';
import { isInside, seesProcess } from '../workflow/workflow.policy.ts';
import {
  entriesOfAlarm,
  entriesOfComment,
  entriesOfOverride,
  entriesOfScores,
  entriesOfSubmission,
  entryOfEvaluation,
  entryOfRevision,
} from './entries-of.ts';
import { listAlarmsOf, listRevisionHeads, listScores } from './history.store.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** A page of the history, the newest first. */
export interface Timeline {
  /** `number` counts from the oldest entry, so it stays while new ones come. */
  readonly items: readonly (TimelineEntry & { readonly number: number })[];
  /** Number to continue before; `null` at the end. */
  readonly next: number | null;
}

const defaultLimit = 100;

/**
 * What happened to a passport: its organisation and reviewers read everything, outsiders of published revisions only.
 *
 * @throws {Problem} `passport-not-found`
 */
export async function getTimeline(
  ctx: Context,
  actor: Actor,
  idOrSlug: string,
  { before, limit = defaultLimit }: { before?: number | undefined; limit?: number | undefined } = {},
): Promise<Timeline> {
  const { id, registry } = await getPassport(ctx, actor, idOrSlug);
  const { db } = ctx.database;
  const isOwn = isInside(actor, registry.organisation);
  const now = ctx.clock().toISOString();
  const level = await levelInProcess(db, id, registry.security.level, now);
  const entries = seesProcess(actor, registry.organisation, level) ? await allEntries(db, actor, id, now) : await publishedEntries(db, id);
  const ordered = entries
    .map((entry, index) => ({ entry, index }))
    .toSorted((one, other) => one.entry.at.localeCompare(other.entry.at) || other.index - one.index)
    .map(({ entry }, index) => numbered(entry, index + 1, isOwn));
  const end = before === undefined ? ordered.length : Math.min(before - 1, ordered.length);
  const start = Math.max(0, end - limit);
  return { items: ordered.slice(start, end).toReversed(), next: start > 0 ? start + 1 : null };
}

/** Of what happened at the same instant, the list names the later one first. */
async function allEntries(db: Db, actor: Actor, id: string, now: string): Promise<TimelineEntry[]> {
  const rounds = await listSubmissions(db, id);
  const isReadable = await readableRounds(db, actor, rounds, now);
  const comments = (await listCommentRows(db, id)).filter((row) => isReadable(row.submission_id));
  return [
    ...(await listOverrides(db, id)).flatMap(entriesOfOverride),
    ...(await listEvaluationRows(db, id)).map(entryOfEvaluation),
    ...(await listAlarmsOf(db, id)).flatMap(entriesOfAlarm),
    ...entriesOfScores(await listScores(db, id)),
    ...comments.flatMap(entriesOfComment),
    ...rounds.filter((row) => isReadable(row.id)).flatMap(entriesOfSubmission),
    ...(await listRevisionHeads(db, id)).map(entryOfRevision),
  ];
}

async function publishedEntries(db: Db, id: string): Promise<TimelineEntry[]> {
  return (await listRevisionHeads(db, id)).filter(({ status }) => status === 'published').map(entryOfRevision);
}

function numbered(entry: TimelineEntry, number: number, isOwn: boolean): TimelineEntry & { number: number } {
  const { actor, ...shown } = entry;
  return { number, ...shown, ...(isOwn && actor !== undefined && { actor }) };
}
