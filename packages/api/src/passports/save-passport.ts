import type { Draft, Origin, Passport, Status } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context, RequestInfo } from '../context.ts';
import { savePassports } from './save-passports.ts';

/** How a single passport is saved. */
export interface SaveOptions extends RequestInfo {
  readonly origin: Origin;
  /** Passport to change; left out, a new one is made. */
  readonly id?: string;
  /** Revision the author has seen; another one stored means that somebody was faster. */
  readonly expectedRevision?: number;
  /** Status to give; by default a new passport is a draft and a changed one keeps its own. */
  readonly status?: Status;
  readonly idempotency?: { readonly key: string; readonly requestHash: string };
}

/**
 * Registers or changes one passport.
 *
 * @returns the passport as stored, whole; show it only through `visibleView`
 * @throws {Problem} `not-allowed`, `passport-not-found`, `passport-exists`, `passport-archived`,
 *   `revision-conflict`, `classified-refused`, `organisation-not-found`, `invalid-passport`
 */
export async function savePassport(ctx: Context, actor: Actor, draft: Draft, options: SaveOptions): Promise<Passport> {
  const { id, expectedRevision, ...rest } = options;
  const [result] = await savePassports(ctx, actor, [{ draft, id, expectedRevision }], { ...rest, known: 'refuse' });
  if (!result) throw new Error('Saving one passport gave no result');
  if (result.status === 'refused') throw result.problem;
  return result.passport;
}
