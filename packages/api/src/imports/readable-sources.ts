import type { Actor } from '../accounts/actor.ts';
import { allowed, demand } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';

/**
 * The one organisation whose sources and imports the actor reads; undefined for all of them.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export function readableSources(actor: Actor): string | undefined {
  const own = actor.kind === 'guest' ? null : actor.organisation;
  if (own === null || allowed(actor, 'source.read', of(null))) {
    demand(actor, 'source.read', of(null));
    return undefined;
  }
  demand(actor, 'source.read', of(own));
  return own;
}
