import type { SecurityLevel } from '@pasport/model';
import { isInForce } from './level-with-override.ts';
import type { OverrideRow } from './override.store.ts';

/** An override as those may see it who may. */
export interface ShownOverride {
  readonly level: SecurityLevel;
  /** Level that the policy derived when it was asked for. */
  readonly fromLevel: SecurityLevel;
  readonly reason: string;
  /** Last day, ISO 8601; left out: until it is ended. */
  readonly expiresOn?: string;
  /** False while a milder level waits for a second person. */
  readonly inForce: boolean;
  readonly askedAt: string;
  readonly confirmedAt?: string;
  /** References to actors; only inside the organisation. */
  readonly askedBy?: string;
  readonly confirmedBy?: string;
}

export function shownOverride(row: OverrideRow, isOwn: boolean, now: string): ShownOverride {
  return {
    level: row.level,
    fromLevel: row.from_level,
    reason: row.reason,
    ...(row.expires_on !== null && { expiresOn: row.expires_on }),
    inForce: isInForce(row, now.slice(0, 10)),
    askedAt: row.asked_at,
    ...(row.confirmed_at !== null && { confirmedAt: row.confirmed_at }),
    ...(isOwn && { askedBy: row.asked_by }),
    ...(isOwn && row.confirmed_by !== null && { confirmedBy: row.confirmed_by }),
  };
}
