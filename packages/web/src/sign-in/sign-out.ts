import { askedOf, clearSessionCookie, revokeSession } from '@pasport/api';
import type { MakePage } from '../page/add-page.ts';

/** `POST /odhlaseni`: ends the session on the server and in the browser. */
export const postSignOut: MakePage = async ({ ctx, request, reply }) => {
  if (request.actor.kind === 'person') await revokeSession(ctx, request.actor, request.actor.session, askedOf(request));
  clearSessionCookie(ctx, reply);
  return reply.redirect('/prihlaseni?zprava=odhlaseno', 303);
};
