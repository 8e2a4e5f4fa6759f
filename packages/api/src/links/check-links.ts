import { linkState, type PlacedLink } from '@pasport/validator';
import type { Context } from '../context.ts';
import { lockHeads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import type { FetchRules } from '../fetch/fetch-rules.ts';
import { finishJobs, wantJobs, type Job, type Wish } from '../jobs/job.store.ts';
import { findPassports, type PassportRow } from '../passports/passport.store.ts';
import { filesWish } from '../quality/files-wish.ts';
import { qualityWish } from '../quality/quality-wish.ts';
import { askLink, type AskedLink } from './ask-link.ts';
import { askPolitely, hostOf } from './ask-politely.ts';
import { findCheckRequests } from './check-request.store.ts';
import { freshSince, nextLinkCheck } from './link-schedule.ts';
import { findLinks, storeAnswers, type LinkRow } from './link.store.ts';
import { linksOfRow, linksWish } from './links-wish.ts';

/** A passport whose links are to be checked. */
interface Wanted {
  readonly row: PassportRow;
  readonly links: readonly PlacedLink[];
  /** When somebody asked for it: answers from before are not enough, however fresh. */
  readonly requestedAt: string | undefined;
}

/** Even on demand we do not ask the same address again within this time. */
const onDemandFreshMs = 60_000;
/** Addresses that were not reached in time are asked a little later. */
const laterMs = 60_000;

/**
 * Asks the addresses of the passports that jobs name, each address once a period however many passports share it. What
 * they answered is kept with the wish to assess the passports again and to check them next time. After a crash the
 * addresses are asked again: nothing is lost or doubled.
 */
export async function checkLinks(ctx: Context, jobs: readonly Job[]): Promise<void> {
  const rules = ctx.fetchRules;
  const wanted = rules ? await wantedOf(ctx, jobs) : [];
  const known = await findLinks(
    ctx.database.db,
    wanted.flatMap(({ links }) => links.map(({ url }) => url)),
  );
  const due = wanted.flatMap((one) => one.links.map(({ url }) => url).filter((url) => isDue(ctx, known.get(url), one.requestedAt)));
  const asked = rules && due.length > 0 ? await askAll(ctx, rules, due) : new Map<string, AskedLink>();
  const answers = isOurOutage(asked) ? new Map<string, AskedLink>() : asked;
  await ctx.database.db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    await storeAnswers(trx, answers);
    await finishJobs(trx, jobs);
    const wishes = wanted.flatMap((one) => wishesAfter(ctx, one, { due, known, answers }));
    await wantJobs(trx, wishes, ctx.clock().toISOString());
  });
}

async function wantedOf({ database }: { database: { db: Db } }, jobs: readonly Job[]): Promise<Wanted[]> {
  const ids = jobs.map((job) => (job.payload as { passportId: string }).passportId);
  const rows = await findPassports(database.db, ids);
  const requests = await findCheckRequests(database.db, ids);
  return rows.map((row) => ({ row, links: linksOfRow(row), requestedAt: requests.get(row.id) })).filter(({ links }) => links.length > 0);
}

function isDue(ctx: Context, known: LinkRow | undefined, requestedAt: string | undefined): boolean {
  if (!known) return true;
  const now = ctx.clock();
  if (known.checked_at < freshSince(now, ctx.linkCheckHours)) return true;
  const isBeforeRequest = requestedAt !== undefined && known.checked_at <= requestedAt;
  return isBeforeRequest && known.checked_at < new Date(now.getTime() - onDemandFreshMs).toISOString();
}

async function askAll(ctx: Context, rules: FetchRules, urls: readonly string[]): Promise<Map<string, AskedLink>> {
  const origin = URL.canParse(ctx.baseUrl) ? new URL(ctx.baseUrl).origin : 'https://pasport.invalid';
  return await askPolitely(urls, (url) => askLink(url, rules, { clock: ctx.clock, origin }));
}

/** Fewest servers that must be silent at once before we blame our own connection. */
const outageHosts = 3;
const silences: ReadonlySet<string> = new Set(['name-not-found', 'connection-failed', 'took-too-long']);

/** When nobody at all answers, it is we who are cut off; that is no fault of the links. */
function isOurOutage(asked: ReadonlyMap<string, AskedLink>): boolean {
  const heard = [...asked].filter(([, answer]) => linkState(answer) !== 'not-asked');
  const hosts = new Set(heard.map(([url]) => hostOf(url)));
  return hosts.size >= outageHosts && heard.every(([, { refusal }]) => silences.has(refusal?.reason ?? ''));
}

function wishesAfter(
  ctx: Context,
  { row, links }: Wanted,
  { due, known, answers }: { due: readonly string[]; known: ReadonlyMap<string, LinkRow>; answers: ReadonlyMap<string, AskedLink> },
): Wish[] {
  const now = ctx.clock();
  const isUnfinished = links.some(({ url }) => due.includes(url) && !answers.has(url));
  const runAt = isUnfinished ? new Date(now.getTime() + laterMs).toISOString() : nextLinkCheck(row.id, now, ctx.linkCheckHours);
  const hasChanged = links.some(({ url }) => contentChanged(known.get(url), answers.get(url)));
  return [...qualityWish(row.id), ...linksWish(row, { runAt }), ...(hasChanged ? filesWish(row) : [])];
}

/** Is there other content than at the last check, as far as the server tells? */
function contentChanged(before: LinkRow | undefined, now: AskedLink | undefined): boolean {
  if (!before || !now || linkState(now) !== 'works') return false;
  const then = JSON.parse(before.state) as AskedLink;
  if (linkState(then) !== 'works') return false;
  const signs = ['etag', 'lastModified', 'contentLength', 'sample'] as const;
  return signs.some((sign) => then[sign] !== undefined && now[sign] !== undefined && then[sign] !== now[sign]);
}
