import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { getPassport } from '../passports/get-passport.ts';
import { scopeOf } from '../visibility/scope.ts';
import { placesOf } from './file-hashes.ts';
import { listWaiverRows, ofPassport, type WaiverRow } from './waiver.store.ts';

/** An accepted finding as a caller sees it. */
export interface ShownWaiver {
  readonly check: string;
  /** JSON Pointer of the distribution when it is a finding of its file; `null`: the passport has the file no more. */
  readonly distribution?: string | null;
  readonly reason: string;
  /** Last day; `null`: until it is withdrawn. */
  readonly until: string | null;
  readonly at: string;
  /** False once the last day is over, or the file is at another address. */
  readonly holds?: boolean;
  /** Who accepted it; only inside the organisation. */
  readonly actor?: string;
}

/**
 * Accepted findings of a passport. A reason may speak of what is written in it, so only who sees it in full reads them.
 *
 * @throws {Problem} `passport-not-found`; `not-signed-in` or `not-allowed` for those who see the passport in part
 */
export async function listWaivers(ctx: Context, actor: Actor, idOrSlug: string): Promise<ShownWaiver[]> {
  const passport = await getPassport(ctx, actor, idOrSlug);
  if (passport.view !== 'full') throw new Problem(actor.kind === 'guest' ? 'not-signed-in' : 'not-allowed');
  const isOwn = scopeOf(actor).organisation === passport.registry.organisation;
  const today = ctx.clock().toISOString().slice(0, 10);
  const places = placesOf(passport);
  const rows = await listWaiverRows(ctx.database.db, passport.id);
  return rows.map((row) => {
    const waiver = shownWaiver(row, places, isOwn);
    return { ...waiver, holds: waiver.distribution !== null && (row.until === null || row.until >= today) };
  });
}

/** @param places of the files of the passport, from `placesOf` */
export function shownWaiver(row: WaiverRow, places: ReadonlyMap<string, string>, isOwn: boolean): ShownWaiver {
  const { check_id: check, file_hash: file, reason, until, at, actor } = row;
  return { check, ...(file !== ofPassport && { distribution: places.get(file) ?? null }), reason, until, at, ...(isOwn && { actor }) };
}
