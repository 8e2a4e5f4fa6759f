import { Problem } from '@pasport/model';
import { linksOfDraft, linkState, type LinkAnswer } from '@pasport/validator';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { getPassport } from '../passports/get-passport.ts';
import { daysBefore, findAnswers, historyDays, listChecks } from './link.store.ts';
import { linkHash } from './link-hash.ts';

/** An address of a passport: what it last answered, and how it did over time. */
export interface ShownLink {
  readonly url: string;
  /** Places in the passport that name it, RFC 6901. */
  readonly pointers: readonly string[];
  /** `unknown`: nobody has asked yet. */
  readonly state: 'works' | 'closed' | 'fails' | 'not-asked' | 'unknown';
  readonly answer?: LinkAnswer;
  /** The newest first. */
  readonly history: readonly LinkCheck[];
}

interface LinkCheck {
  readonly at: string;
  readonly ok: boolean;
  readonly status?: number;
  readonly reason?: string;
  readonly ms?: number;
}

/**
 * Links of a passport with 90 days of their history. An address belongs to whoever sees the passport whole.
 *
 * @throws {Problem} `passport-not-found`; `not-found` for those who see the passport only in part
 */
export async function getLinks(ctx: Context, actor: Actor, idOrSlug: string): Promise<ShownLink[]> {
  const passport = await getPassport(ctx, actor, idOrSlug);
  if (passport.view !== 'full') throw new Problem('not-found');
  const links = Map.groupBy(linksOfDraft(passport), ({ url }) => url);
  const urls = [...links.keys()];
  const now = ctx.clock();
  const answers = await findAnswers(ctx.database.db, urls, now);
  const checks = await listChecks(ctx.database.db, urls, daysBefore(now, historyDays));
  return [...links].map(([url, places]) => {
    const answer = answers.get(url);
    return {
      url,
      pointers: places.map(({ pointer }) => pointer),
      state: answer
        ? linkState(
            answer,
            places.some(({ role }) => role === 'service'),
          )
        : 'unknown',
      ...(answer && { answer }),
      history: (checks.get(linkHash(url)) ?? []).map(({ at, is_ok, status, reason, ms }) => ({
        at,
        ok: is_ok === 1,
        ...(status !== null && { status }),
        ...(reason !== null && { reason }),
        ...(ms !== null && { ms }),
      })),
    };
  });
}
