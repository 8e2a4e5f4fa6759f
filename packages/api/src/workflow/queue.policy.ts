import type { Actor } from '../accounts/actor.ts';
import { allowed } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';

/** Whose tasks the actor sees: `all`, those of one organisation, or nobody's. */
export function queueOf(actor: Actor): 'all' | 'none' | { readonly organisation: string } {
  if (actor.kind === 'guest') return 'none';
  if (allowed(actor, 'queue.read', of(null))) return 'all';
  const { organisation } = actor;
  return organisation !== null && allowed(actor, 'queue.read', of(organisation)) ? { organisation } : 'none';
}
