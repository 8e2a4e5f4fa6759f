import type { EventKind } from '../audiences.ts';

/** Events that a webhook can be sent: those of passports. */
export const webhookEvents = [
  'passport.submitted',
  'passport.returned',
  'passport.approved',
  'passport.withdrawn',
  'change.submitted',
  'change.returned',
  'change.approved',
  'change.withdrawn',
  'comment.added',
  'comment.resolved',
  'assignment.changed',
  'evaluation.due',
  'evaluation.stored',
  'override.asked',
  'override.started',
  'override.expiring',
  'override.ended',
  'alarm.leak',
  'alarm.personal-data',
  'alarm.link-dead',
  'alarm.update-overdue',
  'alarm.score-dropped',
  'alarm.rows-halved',
  'alarm.schema-drift',
  'update.due',
  'waiver.expiring',
] as const satisfies readonly EventKind[];

export type WebhookEvent = (typeof webhookEvents)[number];

/** A delivery that somebody asked for to see whether it arrives; it tells of nothing that happened. */
export const testEvent = 'webhook.test';
