import type { Context } from '@pasport/api';
import type { FastifyInstance } from 'fastify';
import { addPage } from '../page/add-page.ts';
import { alarmsPage } from './alarms-page.tsx';
import { auditPage } from './audit-page.tsx';
import { postPerson } from './change-person.ts';
import { jobsPage, postJobs } from './jobs-page.tsx';
import { organisationsPage, postOrganisation } from './organisations-page.tsx';
import { adminOverview } from './overview-page.tsx';
import { peoplePage, postInvite } from './people-page.tsx';
import { permissionsPage } from './permissions-page.tsx';
import { personPage } from './person-page.tsx';
import { postSettings, settingsPage } from './settings-page.tsx';
import { ownTokensPage, postOwnTokens, postTokens, tokensPage } from './tokens-page.tsx';
import { postWebhook } from './webhooks/change-webhook.ts';
import { webhookPage } from './webhooks/webhook-page.tsx';
import { postWebhooks, webhooksPage } from './webhooks/webhooks-page.tsx';
import { webhooksPath } from './webhooks/webhooks-path.ts';

/** Administration, and the own access tokens. */
export function addAdminPages(app: FastifyInstance, ctx: Context): void {
  addPage(app, ctx, 'GET', '/sprava', adminOverview);
  addPage(app, ctx, 'GET', '/sprava/lide', peoplePage);
  addPage(app, ctx, 'POST', '/sprava/lide/pozvat', postInvite);
  addPage(app, ctx, 'GET', '/sprava/lide/:id', personPage);
  addPage(app, ctx, 'POST', '/sprava/lide/:id', postPerson);
  addPage(app, ctx, 'GET', '/sprava/organizace', organisationsPage);
  addPage(app, ctx, 'POST', '/sprava/organizace', postOrganisation);
  addPage(app, ctx, 'GET', '/sprava/klice', tokensPage);
  addPage(app, ctx, 'POST', '/sprava/klice', postTokens);
  addPage(app, ctx, 'GET', '/ucet/klice', ownTokensPage);
  addPage(app, ctx, 'POST', '/ucet/klice', postOwnTokens);
  addPage(app, ctx, 'GET', '/sprava/vystrahy', alarmsPage);
  addPage(app, ctx, 'GET', '/sprava/ulohy', jobsPage);
  addPage(app, ctx, 'POST', '/sprava/ulohy', postJobs);
  addPage(app, ctx, 'GET', webhooksPath, webhooksPage);
  addPage(app, ctx, 'POST', webhooksPath, postWebhooks);
  addPage(app, ctx, 'GET', `${webhooksPath}/:id`, webhookPage);
  addPage(app, ctx, 'POST', `${webhooksPath}/:id`, postWebhook);
  addPage(app, ctx, 'GET', '/sprava/audit', auditPage);
  addPage(app, ctx, 'GET', '/sprava/nastaveni', settingsPage);
  addPage(app, ctx, 'POST', '/sprava/nastaveni', postSettings);
  addPage(app, ctx, 'GET', '/sprava/opravneni', permissionsPage);
}
