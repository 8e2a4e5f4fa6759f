import { allowed, of, organisationRoles, roleNames, roles, type Actor } from '@pasport/api';
import type { Option } from '../ui/select-field.tsx';
import type { PageContext } from '../page/page-context.ts';

/** Roles that the actor may give, by name. */
export function roleOptions({ actor, say }: Pick<PageContext, 'actor' | 'say'>): Option[] {
  const own = organisationOf(actor);
  const mayGiveAll = allowed(actor, 'role.give-everywhere', of(null));
  return roles
    .filter((role) => mayGiveAll || (organisationRoles.has(role) && allowed(actor, 'role.give-in-organisation', of(own))))
    .map((role) => ({ value: role, label: say(roleNames[role]) }));
}

/** The organisation that the actor acts for; `null` for those who work across all. */
export function organisationOf(actor: Actor): string | null {
  return actor.kind === 'guest' ? null : actor.organisation;
}
