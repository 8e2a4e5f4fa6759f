import type { Announcement } from '../workflow/announce.ts';
import type { NotificationKind } from './notification-kinds.ts';

/** A circle of people around an event; see `peopleOfAudience`. */
export type Audience =
  | 'submitter'
  | 'approvers'
  | 'data-team'
  | 'security-officers'
  | 'curators'
  /** Curators and deputies; approvers of a passport that has none. */
  | 'caretakers'
  /** Whose search it is. */
  | 'searcher'
  /** Whose token it is, or who manages those of its organisation. */
  | 'token-holders'
  | 'administrators'
  | 'system-administrators';

export type EventKind = Announcement['kind'];

/** As what, and to whom, events are told. Of those that are missing here nobody is told by name. */
export const audiences: Readonly<Partial<Record<EventKind, { readonly kind: NotificationKind; readonly to: readonly Audience[] }>>> = {
  'passport.submitted': { kind: 'submitted', to: ['approvers', 'data-team'] },
  'change.submitted': { kind: 'submitted', to: ['approvers', 'data-team'] },
  'passport.approved': { kind: 'approved', to: ['submitter'] },
  'change.approved': { kind: 'approved', to: ['submitter'] },
  'passport.returned': { kind: 'returned', to: ['submitter'] },
  'change.returned': { kind: 'returned', to: ['submitter'] },
  'comment.added': { kind: 'comment', to: ['submitter'] },
  'assignment.changed': { kind: 'assignment', to: ['curators'] },
  'evaluation.due': { kind: 'evaluation', to: ['caretakers'] },
  'override.asked': { kind: 'override-asked', to: ['security-officers'] },
  'override.expiring': { kind: 'override-expiring', to: ['security-officers', 'caretakers'] },
  'alarm.leak': { kind: 'leak', to: ['security-officers', 'approvers', 'data-team', 'curators'] },
  'alarm.personal-data': { kind: 'personal-data', to: ['approvers', 'data-team', 'curators'] },
  'alarm.link-dead': { kind: 'link-dead', to: ['approvers', 'data-team', 'curators'] },
  'alarm.update-overdue': { kind: 'update-overdue', to: ['approvers', 'data-team', 'curators'] },
  'alarm.score-dropped': { kind: 'alarm', to: ['caretakers'] },
  'alarm.rows-halved': { kind: 'alarm', to: ['caretakers'] },
  'alarm.schema-drift': { kind: 'alarm', to: ['caretakers'] },
  'update.due': { kind: 'update-due', to: ['caretakers'] },
  'waiver.expiring': { kind: 'waiver-expiring', to: ['caretakers'] },
  'search.found': { kind: 'saved-search', to: ['searcher'] },
  'feedback.received': { kind: 'feedback', to: ['system-administrators', 'data-team', 'administrators'] },
  'token.expiring': { kind: 'token-expiring', to: ['token-holders'] },
  'webhook.disabled': { kind: 'webhook-disabled', to: ['administrators'] },
};
