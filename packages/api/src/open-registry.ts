import { mkdir } from 'node:fs/promises';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { accountLetterJob } from './accounts/letters/account-letter.job.ts';
import { readOidcProviders } from './accounts/oidc/read-oidc-providers.ts';
import { serverSecret } from './accounts/secrets/server-secret.ts';
import { openFileChecker } from './check/file-checker.ts';
import { settings, type Config } from './config.ts';
import type { Context } from './context.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './db/open-database.ts';
import { buildApp, type AppOptions } from './http/app.ts';
import { openSearchIndex } from './index/search-index.ts';
import { startJobs, type JobRunner } from './jobs/job-runner.ts';
import { fetchRules } from './fetch/fetch-rules.ts';
import { forgetOldRequests } from './passports/idempotency.store.ts';
import { reassessDue } from './freshness/reassess-due.ts';
import { pruneLinks } from './links/link.store.ts';
import { endExpiredOverrides } from './overrides/end-expired.ts';
import { raiseEvaluations } from './publication-plan/raise-evaluations.ts';
import { linksJob } from './links/links.job.ts';
import { forgetAttempts } from './rate-limits/forget-attempts.ts';
import { openRateLimits } from './rate-limits/rate-limits.ts';
import { noRates, ratesOf } from './rate-limits/rates-of.ts';
import { forgetRegistrations } from './registration/forget-registrations.ts';
import { mailJob } from './notifications/mail/mail.job.ts';
import { openMailer } from './notifications/mail/mailer.ts';
import { notifyJob } from './notifications/notify.job.ts';
import { forgetNotifications } from './notifications/forget-notifications.ts';
import { remind } from './notifications/reminders/remind.ts';
import { webhookJob } from './notifications/webhooks/webhook.job.ts';
import { openSettings } from './settings/settings-reader.ts';
import { forgetImports } from './imports/forget-imports.ts';
import { forgetFeedback } from './feedback/forget-feedback.ts';
import { lookForNew } from './saved-searches/look-for-new.ts';
import { filesJob } from './quality/files.job.ts';
import { qualityJob } from './quality/quality.job.ts';

/** A running registry, not listening yet. */
export interface OpenRegistry {
  readonly ctx: Context;
  readonly app: FastifyInstance;
  /** `null` when jobs run elsewhere. */
  readonly jobs: JobRunner | null;
  /** Ends requests and jobs in progress, then closes the index and the database. */
  readonly close: () => Promise<void>;
}

export type RegistryConfig = Pick<
  Config,
  | 'databaseUrl'
  | 'indexPath'
  | 'dataDir'
  | 'searchThreads'
  | 'runJobs'
  | 'baseUrl'
  | 'fetchFiles'
  | 'fetchAllow'
  | 'fetchPorts'
  | 'linkCheckHours'
> &
  Partial<
    Pick<Config, 'checkMb' | 'checkGuestMb' | 'secret' | 'oidcPath' | 'trustedProxies' | 'rates' | 'smtpUrl' | 'mailFrom' | 'contact'>
  >;

/** Opens the database (migrated), the index, the application and the job runner. */
export async function openRegistry(config: RegistryConfig, options: AppOptions & { clock?: () => Date } = {}): Promise<OpenRegistry> {
  // What was opened before a step that fails is closed again.
  await using opened = new AsyncDisposableStack();
  await mkdir(config.dataDir, { recursive: true });
  const database = openDatabase({ url: config.databaseUrl });
  opened.defer(database.close);
  await migrate(database);
  let log: FastifyBaseLogger | undefined;
  const index = await openSearchIndex({
    path: config.indexPath,
    truth: { url: config.databaseUrl },
    searchThreads: config.searchThreads,
    onFailure: (fault) => log?.error({ fault }, 'search index'),
  });
  opened.defer(() => index.close());
  let jobs: JobRunner | null = null;
  opened.defer(async () => await jobs?.stop());
  const fileChecker = openFileChecker();
  opened.defer(() => fileChecker.close());
  const clock = options.clock ?? (() => new Date());
  const mailer = config.smtpUrl ? openMailer({ url: config.smtpUrl, from: config.mailFrom ?? '' }) : null;
  opened.defer(() => mailer?.close());
  const ctx: Context = {
    database,
    index,
    clock,
    baseUrl: config.baseUrl,
    lastWrites: new Map(),
    views: new Map(),
    fetchRules: config.fetchFiles ? fetchRules(config) : null,
    providerRules: fetchRules(config),
    linkCheckHours: config.linkCheckHours,
    fileChecker,
    checkLimits: {
      memberMb: config.checkMb ?? Number(settings.checkMb.default),
      guestMb: config.checkGuestMb ?? Number(settings.checkGuestMb.default),
    },
    secret: await serverSecret(config.dataDir, config.secret ?? ''),
    rateLimits: openRateLimits(database, clock, ratesOf(config.rates ?? noRates)),
    trustedProxies: config.trustedProxies ?? [],
    ...(config.contact && { contact: config.contact }),
    settings: openSettings(database),
    oidc: await readOidcProviders(config.oidcPath ?? ''),
    mailer,
    wakeJobs: () => jobs?.wake(),
  };
  const { clock: _clock, ...appOptions } = options;
  const app = await buildApp(ctx, appOptions);
  opened.defer(() => app.close());
  log = app.log;
  if (config.runJobs) {
    const handlers = [qualityJob, filesJob, notifyJob, mailJob, accountLetterJob, webhookJob, ...(ctx.fetchRules ? [linksJob] : [])];
    jobs = startJobs(ctx, handlers, app.log, [
      forgetOldRequests,
      pruneLinks,
      reassessDue,
      forgetAttempts,
      endExpiredOverrides,
      raiseEvaluations,
      remind,
      lookForNew,
      forgetFeedback,
      forgetImports,
      forgetNotifications,
      forgetRegistrations,
    ]);
  }
  const kept = opened.move();
  return { ctx, app, jobs, close: () => kept.disposeAsync() };
}
