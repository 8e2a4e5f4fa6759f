import type { Origin, SecurityLevel, Status } from '@pasport/model';
import type { AlarmKind } from '../alarms/alarm-kinds.ts';

/** Something that happened to a passport. References to actors are shown only inside its organisation. */
export type TimelineEntry = { readonly at: string; readonly actor?: string } & (
  | { readonly kind: 'revision'; readonly revision: number; readonly status: Status; readonly origin: Origin }
  | { readonly kind: 'submitted'; readonly submission: string; readonly of: 'new' | 'change' }
  | {
      readonly kind: 'returned' | 'approved' | 'withdrawn';
      readonly submission: string;
      readonly of: 'new' | 'change';
      readonly note?: string;
    }
  | { readonly kind: 'comment' | 'comment-resolved'; readonly comment: string; readonly pointer: string; readonly text: string }
  | { readonly kind: 'alarm-opened' | 'alarm-closed'; readonly alarm: AlarmKind }
  | { readonly kind: 'score'; readonly report: number; readonly score: number; readonly change: number | null }
  | { readonly kind: 'evaluation'; readonly year: number; readonly keep: 'yes' | 'no' | 'change' }
  | { readonly kind: 'override-asked' | 'override-confirmed' | 'override-ended'; readonly level: SecurityLevel }
);
