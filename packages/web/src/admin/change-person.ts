import {
  addMembership,
  askedOf,
  changePerson,
  makePasswordLink,
  removeMembership,
  resetSecondFactor,
  revokeSession,
  roles,
  type Role,
} from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody } from '../page/form-body.ts';
import { formFaults } from '../ui/form-fault.ts';
import { demandPart } from './admin-page.tsx';
import { personPageOf, type PersonState } from './person-page.tsx';
import { organisationOf } from './role-options.ts';

/** A change by a form of the page of a person: the word of what was done, or something to show. */
type Change = (asked: PageRequest, id: string) => Promise<string | PersonState>;

const noName: Text = { cs: 'Uveďte jméno.', en: 'Give a name.' };

const changes: Readonly<Record<string, Change>> = {
  prejmenovat: async ({ ctx, page, request }, id) => {
    const name = formBody(request).text('jmeno').trim().slice(0, 200);
    if (name === '') return { faults: [{ field: 'jmeno', message: page.say(noName) }] };
    await changePerson(ctx, page.actor, id, { name }, askedOf(request));
    return 'jmeno';
  },
  zablokovat: async ({ ctx, page, request }, id) => {
    await changePerson(ctx, page.actor, id, { isDisabled: true }, askedOf(request));
    return 'pristup';
  },
  povolit: async ({ ctx, page, request }, id) => {
    await changePerson(ctx, page.actor, id, { isDisabled: false }, askedOf(request));
    return 'pristup';
  },
  odkaz: async ({ ctx, page, request }, id) => ({ link: await makePasswordLink(ctx, page.actor, id, askedOf(request)) }),
  faktor: async ({ ctx, page, request }, id) => {
    await resetSecondFactor(ctx, page.actor, id, askedOf(request));
    return 'faktor';
  },
  pridat: async ({ ctx, page, request }, id) => {
    const { role, organisation } = membershipOf(request);
    const membership = { role, organisation_id: organisation || (organisationOf(page.actor) ?? '') };
    await addMembership(ctx, page.actor, id, membership, askedOf(request));
    return 'role';
  },
  odebrat: async ({ ctx, page, request }, id) => {
    const { role, organisation } = membershipOf(request);
    await removeMembership(ctx, page.actor, id, { role, organisation_id: organisation }, askedOf(request));
    return 'role';
  },
  ukoncit: async ({ ctx, page, request }) => {
    await revokeSession(ctx, page.actor, formBody(request).text('prihlaseni'), askedOf(request));
    return 'prihlaseni';
  },
};

function membershipOf(request: PageRequest['request']): { role: Role; organisation: string } {
  const form = formBody(request);
  const role = roles.find((one) => one === form.text('role'));
  if (!role) throw new Problem('membership-not-found');
  return { role, organisation: form.text('organizace').trim() };
}

/** `POST /sprava/lide/:id`: what a form of the page of a person asks for. */
export const postPerson: MakePage = async (asked) => {
  const { page, request, reply } = asked;
  demandPart(page, '/sprava/lide');
  const { id } = request.params as { id: string };
  const name = formBody(request).text('akce');
  const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
  if (!change) throw new Problem('invalid-request');
  try {
    const done = await change(asked, id);
    if (typeof done !== 'string') return await personPageOf(asked, done);
    return reply.redirect(`/sprava/lide/${encodeURIComponent(id)}?zprava=${done}`, 303);
  } catch (error) {
    if (!(error instanceof Problem) || !shownInPlace.has(error.code)) throw error;
    return await personPageOf(asked, { faults: formFaults(page, error, { '/role': 'role' }) });
  }
};

const shownInPlace: ReadonlySet<string> = new Set(['invalid-request', 'last-administrator', 'organisation-not-found']);
