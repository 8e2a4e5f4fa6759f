import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { organisationRoles, roles, type Actor } from '../accounts/actor.ts';
import { allowed } from './allowed.ts';
import { decide } from './decide.ts';
import { of } from './resource.ts';
import { actions, rules, type Action } from './rules.ts';

const allActions = Object.keys(actions) as Action[];
const action = fc.constantFrom(...allActions);
const role = fc.constantFrom(...roles);
const organisations = fc.array(fc.constantFrom('', 'hodonin', 'kyjov'), { maxLength: 3 });
const actorOf = (one: (typeof roles)[number], organisation: string | null, isReadOnly = false): Actor => ({
  kind: 'token',
  id: 'a',
  role: one,
  organisation,
  isReadOnly,
});

test('a guest may do nothing that needs permission', () => {
  fc.assert(fc.property(action, organisations, (one, ids) => !allowed({ kind: 'guest' }, one, { organisations: ids })));
});

test('what no rule names is refused', () => {
  expect(allowed(actorOf('system-admin', null), 'nothing.known' as Action, of(null))).toBe(false);
});

test('a role of an organisation does nothing outside it, and nothing with what belongs to several', () => {
  fc.assert(
    fc.property(fc.constantFrom(...organisationRoles), action, organisations, (one, what, ids) => {
      if (ids.length > 0 && ids.every((id) => id === 'hodonin')) return;
      expect(allowed(actorOf(one, 'hodonin'), what, { organisations: ids })).toBe(false);
      expect(allowed(actorOf(one, null), what, { organisations: ids })).toBe(false);
    }),
  );
});

test('a token for reading changes nothing, and never may more than the same role without that bound', () => {
  fc.assert(
    fc.property(role, action, organisations, (one, what, ids) => {
      const bound = allowed(actorOf(one, 'hodonin', true), what, { organisations: ids });
      if (actions[what].changes) expect(bound).toBe(false);
      else expect(bound).toBe(allowed(actorOf(one, 'hodonin'), what, { organisations: ids }));
    }),
  );
});

describe('every answer says which rule gave it', () => {
  test.each<[string, Actor, Action, string, boolean, string]>([
    ['own registrar', actorOf('registrar', 'hodonin'), 'passport.write', 'hodonin', true, 'write-own'],
    ['other registrar', actorOf('registrar', 'kyjov'), 'passport.write', 'hodonin', false, 'other-organisation'],
    ['registrar who would publish', actorOf('registrar', 'hodonin'), 'passport.publish', 'hodonin', false, 'default'],
    ['data team', actorOf('data-team', null), 'passport.publish', 'hodonin', true, 'data-team'],
    ['administrator of the system', actorOf('system-admin', null), 'passport.write', 'hodonin', false, 'default'],
    ['administrator giving a role everywhere', actorOf('organisation-admin', 'hodonin'), 'role.give-everywhere', '', false, 'default'],
    ['guest', { kind: 'guest' }, 'alarm.list', 'hodonin', false, 'guest'],
    ['reader', actorOf('approver', 'hodonin', true), 'passport.write', 'hodonin', false, 'read-only-token'],
  ])('%s', (_name, actor, what, organisation, isAllowed, rule) => {
    expect(decide(actor, what, of(organisation))).toMatchObject({ isAllowed, rule });
  });
});

test('every action has a rule, every rule a name of its own', () => {
  expect(allActions.filter((one) => !rules.some((rule) => rule.actions.includes(one)))).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
