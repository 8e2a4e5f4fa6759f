import type { Passport } from '@pasport/model';
import { audiences } from './scope.ts';
import { visibleView } from './visible-view.ts';

/** Whose summaries a passport counts in, as ranks of audiences; beyond the last one: its own organisation only. */
export interface QualityAudience {
  /** With its scores. */
  readonly scores: number;
  /** With what was found, which tells of what is written in it. */
  readonly findings: number;
}

/**
 * Who counts a passport in a summary of quality. What was found is counted for those who see the passport in full;
 * protected and critical passports (S3, S4) do not count for the public at all: a sum of few would tell of one.
 */
export function qualityAudience(passport: Passport): QualityAudience {
  const views = audiences.map((audience) => visibleView(passport, { audience, organisation: null }));
  const isProtected = passport.registry.security.level >= 'S3';
  const seen = rankOf(views.map((view, rank) => view !== null && !(isProtected && rank === 0)));
  const whole = rankOf(views.map((view) => view?.view === 'full'));
  return { scores: seen, findings: Math.max(seen, whole) };
}

/** The first audience for which it holds. */
function rankOf(holds: readonly boolean[]): number {
  const rank = holds.indexOf(true);
  return rank === -1 ? audiences.length : rank;
}
