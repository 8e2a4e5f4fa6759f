import formBody from '@fastify/formbody';
import type { Context } from '@pasport/api';
import type { FastifyInstance } from 'fastify';
import { addAdminPages } from '../admin/admin-pages.ts';
import { addAssets } from '../page/assets.ts';
import { addPage } from '../page/add-page.ts';
import { addCompression } from '../page/compress.ts';
import { sendProblemPage } from '../page/send-problem-page.ts';
import { passportPage } from '../passport/passport-page.tsx';
import { printPage } from '../passport/print-page.tsx';
import { addSearchPages } from '../search/search.routes.ts';
import { acceptPage, postAccept } from '../quality/accept-page.tsx';
import { postCheckNow } from '../quality/check-now.tsx';
import { qualityPage } from '../quality/quality-page.tsx';
import { reportPage } from '../quality/report-page.tsx';
import { addRegisterPages } from '../register/register-pages.ts';
import { addHelpPages } from '../help/help-pages.ts';
import { addNotificationPages } from '../notifications/notification-pages.ts';
import { addReviewPages } from '../review/review-pages.ts';
import { addSignInPages } from '../sign-in/sign-in-pages.ts';
import { startPage } from './start-page.tsx';

/** Pages for people over the same use cases as REST. */
export async function addPages(app: FastifyInstance, ctx: Context): Promise<void> {
  app.problemPage.send = sendProblemPage(ctx);
  await app.register(async (pages) => {
    await pages.register(formBody);
    await addCompression(pages);
    await addAssets(pages);
    addPage(pages, ctx, 'GET', '/', startPage);
    addSearchPages(pages, ctx);
    addPage(pages, ctx, 'GET', '/pasport/:slug', passportPage);
    addPage(pages, ctx, 'GET', '/pasport/:slug/kvalita', reportPage);
    addPage(pages, ctx, 'GET', '/pasport/:slug/kvalita/prijeti', acceptPage);
    addPage(pages, ctx, 'POST', '/pasport/:slug/kvalita/prijeti', postAccept);
    addPage(pages, ctx, 'POST', '/pasport/:slug/kvalita/kontrola', postCheckNow);
    addPage(pages, ctx, 'GET', '/pasport/:slug/tisk', printPage);
    addPage(pages, ctx, 'GET', '/kvalita', qualityPage);
    addSignInPages(pages, ctx);
    addAdminPages(pages, ctx);
    addNotificationPages(pages, ctx);
    addReviewPages(pages, ctx);
    addHelpPages(pages, ctx);
    await addRegisterPages(pages, ctx);
  });
}
