import { dropRegistration, maxProbedBytes, type Context } from '@pasport/api';
import type { FastifyInstance } from 'fastify';
import { addBulkPages } from '../bulk/bulk-pages.ts';
import { addPage, type MakePage } from '../page/add-page.ts';
import { postBegin } from './begin.ts';
import { choosePage } from './choose-page.tsx';
import { donePage, getReview, postReview } from './finish.tsx';
import { takeForms } from './multipart-body.ts';
import { getStep, postStep } from './step-pages.ts';
import { steps } from './steps.ts';
import { templatesPage } from './templates-page.tsx';

/** Room for the other fields of a form that carries a file. */
const fieldBytes = 100_000;

/** The registration: choose, three screens, check and send. */
export async function addRegisterPages(app: FastifyInstance, ctx: Context): Promise<void> {
  await app.register(async (pages) => {
    takeForms(pages, maxProbedBytes + fieldBytes);
    addPage(pages, ctx, 'GET', '/registrace', choosePage);
    addPage(pages, ctx, 'POST', '/registrace', postBegin, 'check');
    addPage(pages, ctx, 'GET', '/registrace/vzory', templatesPage);
    addBulkPages(pages, ctx);
    for (const step of steps.slice(0, 3)) {
      addPage(pages, ctx, 'GET', `/registrace/:id/${step.path}`, getStep(step));
      addPage(pages, ctx, 'POST', `/registrace/:id/${step.path}`, postStep(step));
    }
    addPage(pages, ctx, 'GET', '/registrace/:id/kontrola', getReview);
    addPage(pages, ctx, 'POST', '/registrace/:id/kontrola', postReview);
    addPage(pages, ctx, 'GET', '/registrace/:id/hotovo', donePage);
    addPage(pages, ctx, 'POST', '/registrace/:id/zahodit', postDrop);
  });
}

/** `POST /registrace/…/zahodit`. */
const postDrop: MakePage = async ({ ctx, page, request, reply }) => {
  await dropRegistration(ctx, page.actor, (request.params as { id: string }).id);
  return reply.redirect('/registrace', 303);
};
