import { unseal } from '../../accounts/secrets/seal.ts';
import type { Context } from '../../context.ts';
import { lockHeads } from '../../db/heads.ts';
import type { Db } from '../../db/open-database.ts';
import { guardedPost, type PostResult } from '../../fetch/guarded-post.ts';
import type { JobHandler } from '../../jobs/job-runner.ts';
import { failJob, finishJobs, type Job, type Retry } from '../../jobs/job.store.ts';
import { announce } from '../../workflow/announce.ts';
import { signPayload } from './sign-payload.ts';
import { testEvent } from './webhook-events.ts';
import { findDelivery, findWebhook, updateDelivery, updateWebhook, type DeliveryRow, type WebhookRow } from './webhook.store.ts';

const minuteMs = 60_000;
/** Together a day, less the time that the attempts take. */
const delays = [1, 5, 15, 60, 120, 240, 480, 480].map((minutes) => minutes * minuteMs);
export const webhookRetry: Retry = { maxAttempts: delays.length + 1, delayMs: (attempt) => delays[attempt - 1] ?? 0 };
/** Deliveries given up in a row after which a webhook is turned off. */
const maxFailures = 5;
const gone = 410;
/** Seals the secrets of webhooks. */
export const webhookSecret = 'webhook';

/** Takes deliveries to their webhooks; what was sent twice after a crash has the same id, see `X-Pasport-Delivery`. */
export const webhookJob: JobHandler = {
  kind: 'webhook',
  batchSize: 10,
  lane: 'webhook',
  run: async (ctx, jobs) => {
    await Promise.all(jobs.map((job) => deliver(ctx, job)));
  },
};

async function deliver(ctx: Context, job: Job): Promise<void> {
  const { db } = ctx.database;
  const delivery = await findDelivery(db, (job.payload as { deliveryId: string }).deliveryId);
  const webhook = delivery && (await findWebhook(db, delivery.webhook_id));
  if (!webhook || delivery.state !== 'waiting') return await finishJobs(db, [job]);
  const isSent = webhook.disabled_at === null;
  const result = isSent ? await post(ctx, webhook, delivery) : undefined;
  await db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    if (result?.ok && result.status >= 200 && result.status < 300) await arrived(ctx, trx, { job, delivery }, result.status);
    else await failed(ctx, trx, { job, delivery, result });
  });
}

async function post(ctx: Context, webhook: WebhookRow, delivery: DeliveryRow): Promise<PostResult | undefined> {
  const secret = unseal(ctx.secret, webhookSecret, webhook.secret);
  if (!ctx.fetchRules || secret === null) return undefined;
  return await guardedPost(webhook.url, ctx.fetchRules, {
    body: Buffer.from(delivery.payload),
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-pasport-delivery': delivery.id,
      'x-pasport-event': delivery.kind,
      'x-pasport-signature': signPayload(secret, delivery.payload, ctx.clock()),
    },
  });
}

interface Outcome {
  readonly job: Job;
  readonly delivery: DeliveryRow;
  readonly result?: PostResult | undefined;
}

async function arrived(ctx: Context, trx: Db, { job, delivery }: Outcome, status: number): Promise<void> {
  const attempted_at = ctx.clock().toISOString();
  const values = { state: 'delivered' as const, attempts: job.attempts, status, reason: null, attempted_at, next_at: null };
  await updateDelivery(trx, delivery.id, values);
  await updateWebhook(trx, delivery.webhook_id, { failures_in_row: 0 });
  await finishJobs(trx, [job]);
}

/** Tries again later, and gives up after the last attempt; a test is tried once. */
async function failed(ctx: Context, trx: Db, { job, delivery, result }: Outcome): Promise<void> {
  const now = ctx.clock();
  const webhook = await findWebhook(trx, delivery.webhook_id);
  const status = result?.ok ? result.status : null;
  const isOff = webhook?.disabled_at !== null;
  const isTest = delivery.kind === testEvent;
  const isLast = isTest || isOff || status === gone || job.attempts >= webhookRetry.maxAttempts;
  await updateDelivery(trx, delivery.id, {
    state: isLast ? 'dead' : 'waiting',
    attempts: job.attempts,
    status,
    reason: reasonOf(result, isOff),
    attempted_at: now.toISOString(),
    next_at: isLast ? null : new Date(now.getTime() + webhookRetry.delayMs(job.attempts)).toISOString(),
  });
  if (isLast) await finishJobs(trx, [job]);
  else await failJob(trx, job, reasonOf(result, isOff), now, webhookRetry);
  if (isLast && !isTest && webhook && !isOff) await countFailure(trx, webhook, status === gone, now);
}

/** Counts a delivery that was given up; a webhook that takes nothing any more is turned off. */
async function countFailure(trx: Db, webhook: WebhookRow, isGone: boolean, now: Date): Promise<void> {
  const failures = webhook.failures_in_row + 1;
  const isTurnedOff = isGone || failures >= maxFailures;
  await updateWebhook(trx, webhook.id, { failures_in_row: failures, ...(isTurnedOff && { disabled_at: now.toISOString() }) });
  if (!isTurnedOff) return;
  await announce(trx, {
    kind: 'webhook.disabled',
    passportId: null,
    organisation: webhook.organisation_id,
    actor: 'system',
    at: now.toISOString(),
    data: { webhook: webhook.id },
  });
}

/** Why a delivery did not arrive: a code, without anything that the other server said. */
function reasonOf(result: PostResult | undefined, isOff: boolean): string {
  if (isOff) return 'webhook-disabled';
  if (!result) return 'turned-off';
  if (!result.ok) return result.reason;
  return result.status >= 300 && result.status < 400 ? 'redirected' : 'refused';
}
