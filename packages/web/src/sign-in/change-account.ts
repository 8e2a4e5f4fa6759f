import {
  askedOf,
  changeOwnAccount,
  changePassword,
  revokeSession,
  roles,
  setSessionCookie,
  switchMembership,
  type Role,
} from '@pasport/api';
import { Problem } from '@pasport/model';
import type { FastifyReply } from 'fastify';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody } from '../page/form-body.ts';
import type { Page } from '../page/render-page.tsx';
import { formFaults } from '../ui/form-fault.ts';
import { accountPageOf } from './account-page.tsx';
import { confirmFaults } from './confirm-faults.ts';

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/** Runs a change; what its form did wrong is shown on the page of the account. */
async function orFaults(
  asked: PageRequest,
  fields: Readonly<Record<string, string>>,
  change: () => Promise<FastifyReply>,
): Promise<Page | FastifyReply> {
  try {
    return await change();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invalid-request') throw error;
    return await accountPageOf(asked, formFaults(asked.page, error, fields));
  }
}

/** `POST /ucet/udaje`: name and language; the pages speak it from now on. */
export const postDetails: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  const form = formBody(request);
  const language = form.text('jazyk') === 'en' ? 'en' : 'cs';
  return await orFaults(asked, { '/name': 'jmeno' }, async () => {
    await changeOwnAccount(ctx, page.actor, { name: form.text('jmeno'), language }, askedOf(request));
    return reply.redirect(`/ucet?zprava=udaje&lang=${language}`, 303);
  });
};

/** `POST /ucet/role`: acts in another role. */
export const postRole: MakePage = async ({ ctx, page, request, reply }) => {
  const form = formBody(request);
  const role = form.text('role');
  if (!isRole(role)) throw new Problem('membership-not-found');
  const membership = { organisation_id: form.text('organizace'), role };
  setSessionCookie(ctx, reply, await switchMembership(ctx, page.actor, membership, askedOf(request)));
  return reply.redirect('/ucet?zprava=role', 303);
};

/** `POST /ucet/heslo`: changes the password. */
export const postPassword: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  const form = formBody(request);
  try {
    const wanted = { current: form.text('nynejsi-heslo'), password: form.text('nove-heslo') };
    setSessionCookie(ctx, reply, await changePassword(ctx, page.actor, wanted, askedOf(request)));
    return reply.redirect('/ucet?zprava=heslo', 303);
  } catch (error) {
    return await accountPageOf(asked, confirmFaults(page, error, 'nynejsi-heslo', { '/password': 'nove-heslo' }));
  }
};

/** `POST /ucet/prihlaseni`: ends another session. */
export const postEndSession: MakePage = async ({ ctx, page, request, reply }) => {
  await revokeSession(ctx, page.actor, formBody(request).text('id'), askedOf(request));
  return reply.redirect('/ucet?zprava=prihlaseni', 303);
};
