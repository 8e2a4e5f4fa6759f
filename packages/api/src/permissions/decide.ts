import type { Text } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Resource } from './resource.ts';
import { actions, rules, type Action, type Rule } from './rules.ts';

/** An answer and the rule that gave it. */
export interface Decision {
  readonly isAllowed: boolean;
  /** A rule of the table, or why none applied: `default`, `guest`, `read-only-token`, `other-organisation`. */
  readonly rule: string;
  readonly text: Text;
}

/** May the actor do this? The first rule that allows it decides; without one the answer is no. Pure. */
export function decide(actor: Actor, action: Action, resource: Resource): Decision {
  if (actor.kind === 'guest') return refusals.guest;
  if (actor.kind === 'token' && actor.isReadOnly && actions[action].changes) return refusals['read-only-token'];
  const ofRole = rules.filter((rule) => rule.actions.includes(action) && rule.roles.includes(actor.role));
  const rule = ofRole.find((one) => reaches(one, actor.organisation, resource));
  if (rule) return { isAllowed: true, rule: rule.id, text: rule.text };
  return ofRole.length > 0 ? refusals['other-organisation'] : refusals.default;
}

function reaches({ reach }: Rule, own: string | null, { organisations }: Resource): boolean {
  if (reach === 'all') return true;
  return own !== null && own !== '' && organisations.length > 0 && organisations.every((one) => one === own);
}

const refuse = (rule: string, cs: string, en: string): Decision => ({ isAllowed: false, rule, text: { cs, en } });

const refusals = {
  guest: refuse('guest', 'Bez přihlášení se to nesmí.', 'Nobody may do this without signing in.'),
  'read-only-token': refuse('read-only-token', 'Klíč je jen pro čtení.', 'The token is for reading only.'),
  'other-organisation': refuse(
    'other-organisation',
    'Role to dovoluje jen ve vlastní organizaci.',
    'The role allows this only in its own organisation.',
  ),
  default: refuse('default', 'Žádné pravidlo to této roli nedovoluje.', 'No rule allows this to the role.'),
} as const;
