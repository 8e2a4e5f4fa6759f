import { randomUUID } from 'node:crypto';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { Draft, Passport, Problem } from '@pasport/model';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  type RouteOptions,
} from 'fastify';
import { accountRoutes } from '../accounts/account.routes.ts';
import type { Actor } from '../accounts/actor.ts';
import type { SessionRow } from '../accounts/sessions/session.store.ts';
import { checkRoutes } from '../check/check.routes.ts';
import { noteRefusal } from '../audit/note-access.ts';
import { auditRoutes } from '../audit/audit.routes.ts';
import { auditReads } from '../audit/sensitive-reads.ts';
import type { Context } from '../context.ts';
import { alarmRoutes } from '../alarms/alarm.routes.ts';
import { linkRoutes } from '../links/link.routes.ts';
import { organisationRoutes } from '../organisations/organisation.routes.ts';
import { exportRoutes } from '../passports/export.routes.ts';
import { importRoutes } from '../passports/import.routes.ts';
import { historyRoutes } from '../passports/history.routes.ts';
import { passportRoutes } from '../passports/passport.routes.ts';
import { searchRoutes } from '../passports/search.routes.ts';
import { probeRoutes } from '../probe/probe.routes.ts';
import { sourceRoutes } from '../imports/source.routes.ts';
import { feedbackRoutes } from '../feedback/feedback.routes.ts';
import { savedSearchRoutes } from '../saved-searches/saved-search.routes.ts';
import { reportSchema } from '../quality/report.schema.ts';
import { previewRoutes } from '../previews/preview.routes.ts';
import { reportRoutes } from '../quality/report.routes.ts';
import { checksRoutes } from '../quality/checks.routes.ts';
import { summaryRoutes } from '../quality/summary.routes.ts';
import { securityRoutes } from '../security/security.routes.ts';
import { codelistRoutes } from '../standards/codelist.routes.ts';
import { territoryRoutes } from '../standards/territory.routes.ts';
import { waiverRoutes } from '../waivers/waiver.routes.ts';
import { timelineRoutes } from '../history/timeline.routes.ts';
import { overrideRoutes } from '../overrides/override.routes.ts';
import { publicationPlanRoutes } from '../publication-plan/publication-plan.routes.ts';
import { assignmentRoutes } from '../workflow/assignment.routes.ts';
import { commentRoutes } from '../workflow/comment.routes.ts';
import { proposalRoutes } from '../workflow/proposal.routes.ts';
import { notificationRoutes } from '../notifications/notification.routes.ts';
import { webhookRoutes } from '../notifications/webhooks/webhook.routes.ts';
import { jobRoutes } from '../jobs/job.routes.ts';
import { settingRoutes } from '../settings/setting.routes.ts';
import { queueRoutes } from '../workflow/queue.routes.ts';
import { reviewRoutes } from '../workflow/review.routes.ts';
import { asProblem } from './as-problem.ts';
import { ProblemSchema } from './answers.ts';
import { authenticateRequests } from './authenticate-requests.ts';
import { addBodyParsers } from './body-parsers.ts';
import { healthRoutes } from './health.routes.ts';
import { openApi } from './open-api.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { sendProblem, type ProblemPage } from './send-problem.ts';
import { compileValidator } from './validator-compiler.ts';

/** A connection on which nothing moves for so long is closed. */
const quietMs = 300_000;

/** Largest body that is not a stream. */
const bodyLimitBytes = 1_048_576;

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
    /** Session of the cookie, also when a token speaks. */
    session: SessionRow | null;
  }
  interface FastifyContextConfig {
    /** A limit that requests of the route count against, beside that of a token; searches those of guests only. */
    counts?: 'search' | 'check';
    /** Lets people in who still owe the second factor that their role demands. */
    isOpenWithoutSecondFactor?: boolean;
  }
}

export type AppOptions = Pick<FastifyServerOptions, 'logger' | 'loggerInstance'> & {
  /** Told of every route. */
  readonly onRoute?: (route: RouteOptions) => void;
};

/** The HTTP application over a context; it listens nowhere by itself. */
export async function buildApp(ctx: Context, { onRoute, ...options }: AppOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({
    ...options,
    trustProxy: ctx.trustedProxies.length > 0 ? [...ctx.trustedProxies] : false,
    bodyLimit: bodyLimitBytes,
    routerOptions: { maxParamLength: 500 },
    // An import may take hours, but not a pause of minutes.
    requestTimeout: 0,
    connectionTimeout: quietMs,
    // Unique beyond a restart, so that a log line and an answer can be brought together.
    genReqId: () => randomUUID(),
    forceCloseConnections: true,
    frameworkErrors: (error, request, reply) => void sendProblem(ctx, error, request as FastifyRequest, reply as FastifyReply),
  });
  app.decorate('problemPage', { send: null } satisfies ProblemPage);
  if (onRoute) app.addHook('onRoute', onRoute);
  app.setValidatorCompiler(compileValidator);
  // Response schemas document; they must not drop what they do not name.
  app.setSerializerCompiler(() => JSON.stringify);
  await authenticateRequests(app, ctx);
  auditReads(app, ctx);
  app.addHook('onSend', async (request, reply) => {
    setSecurityHeaders(reply, ctx.baseUrl);
    reply.header('vary', 'Accept, Accept-Language, Authorization, Cookie');
    // Who may see what can change any moment: a copy is asked about before it is used.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache');
    // Reading needs no cookie, so any page may read what the public may – and nothing that a cookie opens.
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && !request.session) reply.header('access-control-allow-origin', '*');
  });
  app.setErrorHandler(async (error, request, reply) => {
    if (asProblem(error, ctx.database)?.status === 403) {
      // A refusal stands, whether or not it can be written down.
      await noteRefusal(ctx, request).catch((cause: unknown) => request.log.error({ err: cause }, 'refusal not audited'));
    }
    return sendProblem(ctx, error, request, reply);
  });
  app.setNotFoundHandler((request, reply) => sendProblem(ctx, new Problem('not-found'), request, reply));
  addBodyParsers(app);
  app.addSchema({ ...Draft, $id: 'Draft' });
  app.addSchema({ ...Passport, $id: 'Passport' });
  app.addSchema({ ...ProblemSchema, $id: 'Problem' });
  app.addSchema({ ...reportSchema, $id: 'QualityReport' });
  await app.register(swagger, openApi(ctx.baseUrl));
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true });
  await app.register(healthRoutes, { ctx });
  await app.register(apiRoutes, { ctx, prefix: '/api/v1' });
  return app;
}

async function apiRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  for (const routes of [
    passportRoutes,
    historyRoutes,
    exportRoutes,
    importRoutes,
    searchRoutes,
    savedSearchRoutes,
    feedbackRoutes,
    reportRoutes,
    previewRoutes,
    linkRoutes,
    alarmRoutes,
    summaryRoutes,
    checksRoutes,
    waiverRoutes,
    reviewRoutes,
    proposalRoutes,
    commentRoutes,
    assignmentRoutes,
    timelineRoutes,
    overrideRoutes,
    publicationPlanRoutes,
    queueRoutes,
    notificationRoutes,
    webhookRoutes,
    sourceRoutes,
    settingRoutes,
    jobRoutes,
    auditRoutes,
    checkRoutes,
    probeRoutes,
    securityRoutes,
    organisationRoutes,
    codelistRoutes,
    territoryRoutes,
    accountRoutes,
  ]) {
    await app.register(routes, { ctx });
  }
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
