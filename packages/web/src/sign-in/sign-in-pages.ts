import type { Context } from '@pasport/api';
import type { FastifyInstance } from 'fastify';
import { addPage } from '../page/add-page.ts';
import { accountPage } from './account-page.tsx';
import { postDetails, postEndSession, postPassword, postRole } from './change-account.ts';
import { forgottenPasswordPage, forgottenPasswordPath, postForgottenPassword } from './forgotten-password-page.tsx';
import { invitationPage, postInvitation } from './invitation-page.tsx';
import { postConfirmSecondFactor, postSecondFactor } from './second-factor-pages.tsx';
import { secondFactorPage } from './second-factor-page.tsx';
import { postSetPassword, setPasswordPage } from './set-password-page.tsx';
import { postSignIn, signInPage } from './sign-in-page.tsx';
import { postSignOut } from './sign-out.ts';

/** Signing in and out, invitations and the own account. */
export function addSignInPages(app: FastifyInstance, ctx: Context): void {
  const open = { isOpenWithoutSecondFactor: true };
  addPage(app, ctx, 'GET', '/prihlaseni', signInPage);
  addPage(app, ctx, 'POST', '/prihlaseni', postSignIn);
  addPage(app, ctx, 'POST', '/odhlaseni', postSignOut, open);
  addPage(app, ctx, 'GET', '/prihlaseni/pozvanka', invitationPage);
  addPage(app, ctx, 'POST', '/prihlaseni/pozvanka', postInvitation);
  addPage(app, ctx, 'GET', '/prihlaseni/heslo', setPasswordPage);
  addPage(app, ctx, 'POST', '/prihlaseni/heslo', postSetPassword);
  addPage(app, ctx, 'GET', forgottenPasswordPath, forgottenPasswordPage, open);
  addPage(app, ctx, 'POST', forgottenPasswordPath, postForgottenPassword, open);
  addPage(app, ctx, 'GET', '/ucet', accountPage);
  addPage(app, ctx, 'POST', '/ucet/udaje', postDetails);
  addPage(app, ctx, 'POST', '/ucet/role', postRole, open);
  addPage(app, ctx, 'POST', '/ucet/heslo', postPassword);
  addPage(app, ctx, 'POST', '/ucet/prihlaseni', postEndSession);
  addPage(app, ctx, 'GET', '/ucet/druhy-faktor', secondFactorPage, open);
  addPage(app, ctx, 'POST', '/ucet/druhy-faktor', postSecondFactor, open);
  addPage(app, ctx, 'POST', '/ucet/druhy-faktor/potvrdit', postConfirmSecondFactor, open);
}
