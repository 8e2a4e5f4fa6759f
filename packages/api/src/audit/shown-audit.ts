import type { Tables } from '../db/tables.ts';
import { outcomeOf, type AuditOutcome } from './audit-query.ts';

/** An entry of the audit log: identifiers only, no names. */
export interface ShownAudit {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly outcome: AuditOutcome;
  readonly object: string;
  readonly organisation: string | null;
  readonly requestId: string | null;
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
  /** Hash of the entry before this one; empty for the first. */
  readonly prevHash: string;
  /** See `auditHash`. */
  readonly hash: string;
}

/** An entry as it is told to those who may read the log: all of it. */
export function shownAudit(row: Tables['audit']): ShownAudit {
  return {
    seq: row.seq,
    at: row.at,
    actor: row.actor,
    action: row.action,
    outcome: outcomeOf(row.action),
    object: row.object,
    organisation: row.organisation_id,
    requestId: row.request_id,
    beforeHash: row.before_hash,
    afterHash: row.after_hash,
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}
