import type { Context } from '@pasport/api';
import type { FastifyInstance } from 'fastify';
import { addPage } from '../page/add-page.ts';
import { postApproveSelected } from './approve-selected.ts';
import { postApprove, postComment, postResolve, postReturn, postSubmit, postWithdraw } from './decide.ts';
import { queuePage } from './queue-page.tsx';
import { reviewPage } from './review-page.tsx';

/** The queue and reviews. */
export function addReviewPages(app: FastifyInstance, ctx: Context): void {
  addPage(app, ctx, 'GET', '/fronta', queuePage);
  addPage(app, ctx, 'POST', '/fronta/schvalit', postApproveSelected);
  addPage(app, ctx, 'GET', '/posouzeni/:id', reviewPage);
  addPage(app, ctx, 'POST', '/posouzeni/:id/schvalit', postApprove);
  addPage(app, ctx, 'POST', '/posouzeni/:id/vratit', postReturn);
  addPage(app, ctx, 'POST', '/posouzeni/:id/predlozit', postSubmit);
  addPage(app, ctx, 'POST', '/posouzeni/:id/vzit-zpet', postWithdraw);
  addPage(app, ctx, 'POST', '/posouzeni/:id/komentar', postComment);
  addPage(app, ctx, 'POST', '/posouzeni/:id/vyrizeno', postResolve);
}
