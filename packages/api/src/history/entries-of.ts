import type { Origin } from '@pasport/model';
import type { Selectable } from 'kysely';
import type { AlarmRow } from '../alarms/alarm.store.ts';
import type { Tables } from '../db/tables.ts';
import type { OverrideRow } from '../overrides/override.store.ts';
import type { EvaluationAnswers } from '../publication-plan/evaluation.store.ts';
import { round } from '../quality/round.ts';
import type { CommentRow } from '../workflow/comment.store.ts';
import type { SubmissionRow } from '../workflow/submission.store.ts';
import type { RevisionHead } from './history.store.ts';
import type { TimelineEntry } from './timeline-entry.ts';

export function entryOfRevision({ revision, status, origin, actor, at }: RevisionHead): TimelineEntry {
  return { at, actor, kind: 'revision', revision, status, origin: JSON.parse(origin) as Origin };
}

/** A round of review: that it began, and how it was decided. */
export function entriesOfSubmission(row: SubmissionRow): TimelineEntry[] {
  const review = { submission: row.id, of: row.proposal_id === null ? ('new' as const) : ('change' as const) };
  const begun: TimelineEntry = { at: row.submitted_at, actor: row.submitted_by, kind: 'submitted', ...review };
  if (row.decided_at === null || row.state === 'submitted') return [begun];
  const by = row.decided_by === null ? {} : { actor: row.decided_by };
  return [begun, { at: row.decided_at, ...by, kind: row.state, ...review, ...(row.note !== null && { note: row.note }) }];
}

export function entriesOfComment({ id, pointer, text, author, at, resolved_at, resolved_by }: CommentRow): TimelineEntry[] {
  const comment = { comment: id, pointer, text };
  const entry: TimelineEntry = { at, actor: author, kind: 'comment', ...comment };
  if (resolved_at === null) return [entry];
  return [entry, { at: resolved_at, ...(resolved_by !== null && { actor: resolved_by }), kind: 'comment-resolved', ...comment }];
}

export function entriesOfAlarm({ kind: alarm, since, closed_at }: AlarmRow): TimelineEntry[] {
  const opened: TimelineEntry = { at: since, kind: 'alarm-opened', alarm };
  return closed_at === null ? [opened] : [opened, { at: closed_at, kind: 'alarm-closed', alarm }];
}

/**
 * Reports whose score is another one than that of the report before.
 *
 * @param reports the newest first
 */
export function entriesOfScores(reports: readonly { number: number; score: number; at: string }[]): TimelineEntry[] {
  return reports.flatMap(({ number, score, at }, index): TimelineEntry[] => {
    const earlier = reports[index + 1];
    if (earlier?.score === score) return [];
    return [{ at, kind: 'score', report: number, score, change: earlier ? round(score - earlier.score) : null }];
  });
}

export function entryOfEvaluation({ year, answers, author, at }: Selectable<Tables['evaluation']>): TimelineEntry {
  return { at, actor: author, kind: 'evaluation', year, keep: (JSON.parse(answers) as EvaluationAnswers).keep };
}

export function entriesOfOverride(row: OverrideRow): TimelineEntry[] {
  const { level } = row;
  const ended = row.ended_at === null ? [] : [{ at: row.ended_at, by: row.ended_by, kind: 'override-ended' as const }];
  const confirmed = row.confirmed_at === null ? [] : [{ at: row.confirmed_at, by: row.confirmed_by, kind: 'override-confirmed' as const }];
  return [{ at: row.asked_at, by: row.asked_by, kind: 'override-asked' as const }, ...confirmed, ...ended].map(({ at, by, kind }) => ({
    at,
    ...(by !== null && { actor: by }),
    kind,
    level,
  }));
}
