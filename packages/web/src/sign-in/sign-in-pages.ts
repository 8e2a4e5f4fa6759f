import type { Context } from '@pasport/api';
import type { FastifyInstance } from 'fastify';
import { addPage } from '../page/add-page.ts';
import { postSignIn, signInPage } from './sign-in-page.tsx';
import { postSignOut } from './sign-out.ts';

/** Signing in and out, invitations and the own account. */
export function addSignInPages(app: FastifyInstance, ctx: Context): void {
  addPage(app, ctx, 'GET', '/prihlaseni', signInPage);
  addPage(app, ctx, 'POST', '/prihlaseni', postSignIn);
  addPage(app, ctx, 'POST', '/odhlaseni', postSignOut);
}
