import type { Passport, Status } from '@pasport/model';
import { appendAudit } from '../audit/audit.store.ts';
import type { Heads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import { wantJobs } from '../jobs/job.store.ts';
import { addressHashes } from '../probe/address-hashes.ts';
import { storeAddresses } from '../probe/address.store.ts';
import { followPlans } from '../publication-plan/plan.store.ts';
import { dropPreviews } from '../previews/drop-previews.ts';
import { yearAfter } from '../publication-plan/year-after.ts';
import type { Publication } from '../workflow/decide-publication.ts';
import { followWrites } from '../workflow/follow-writes.ts';
import { publicationEntries } from '../workflow/publication-entries.ts';
import { contentHash } from './content-hash.ts';
import { draftOf } from './draft-of.ts';
import { insertPassports, insertRevisions, updatePassport, type PassportRow } from './passport.store.ts';
import { sourceKey } from './source-key.ts';

/** A passport as it shall be, and the row it replaces. */
export interface Write {
  readonly action: 'create' | 'update' | 'status' | 'restore' | 'security';
  readonly before: PassportRow | undefined;
  readonly passport: Passport;
  /** On whose word something new is published; needed for all that does. */
  readonly publication?: Publication | undefined;
}

/** Circumstances of a write. */
export interface WriteOptions {
  /** Reference to an actor, see `actorRef`. */
  readonly actor: string;
  readonly at: string;
  readonly requestId: string | null;
}

/**
 * The one write door: document, revision, audit entry, place in the change feed and quality job together, and what
 * follows for submissions, tasks and the publication plan.
 * Call it in a transaction that began with `lockHeads` and ends with `storeHeads`.
 */
export async function writePassports(trx: Db, heads: Heads, writes: readonly Write[], options: WriteOptions): Promise<void> {
  const rows = writes.map((write) => rowOf(write, (heads.change += 1), options.at));
  for (const [index, row] of rows.entries()) refuseUnanswered(row, writes[index] as Write);
  await insertPassports(
    trx,
    rows.filter((_row, index) => writes[index]?.before === undefined),
  );
  for (const [index, row] of rows.entries()) if (writes[index]?.before) await updatePassport(trx, row);
  await insertRevisions(
    trx,
    rows.map((row, index) => revisionOf(row, writes[index] as Write, options)),
  );
  await appendAudit(
    trx,
    heads,
    rows.map((row, index) => auditOf(row, writes[index] as Write, options)),
  );
  const published = rows.map((row, index) => ({ row, publication: writes[index]?.publication }));
  await appendAudit(trx, heads, publicationEntries(published, options));
  const followed = rows.map((after, index) => ({ before: writes[index]?.before, after }));
  await followWrites(trx, followed, options);
  await followPlans(trx, followed);
  await dropPreviews(
    trx,
    rows.filter((_row, index) => writes[index]?.before !== undefined),
    options.at,
  );
  await storeAddresses(
    trx,
    writes.map(({ before, passport }) => ({ passportId: passport.id, isNew: before === undefined, hashes: addressHashes(passport) })),
  );
  await wantJobs(
    trx,
    rows.map((row) => ({ kind: 'quality', key: `quality:${row.id}`, payload: { passportId: row.id } })),
    options.at,
  );
}

/** A door that lets new content be published without anybody answering for it is a fault of ours. */
function refuseUnanswered(row: PassportRow, { before, publication }: Write): void {
  const isNew = row.status === 'published' && (before?.status !== 'published' || before.content_hash !== row.content_hash);
  if (isNew && publication === undefined) throw new Error(`Nobody answers for the publication of ${row.id}`);
}

function rowOf({ before, passport }: Write, changeSeq: number, at: string): PassportRow {
  const { registry } = passport;
  const draft = draftOf(passport);
  return {
    id: passport.id,
    organisation_id: registry.organisation,
    slug: passport.slug,
    source_key: sourceKey(draft),
    status: registry.status,
    level: registry.security.level,
    revision: registry.revision,
    content_hash: contentHash(draft),
    document: JSON.stringify(passport),
    quality_score: before?.quality_score ?? null,
    quality_facts: before?.quality_facts ?? null,
    change_seq: changeSeq,
    created_at: registry.createdAt,
    updated_at: registry.updatedAt,
    evaluate_at: evaluateAt(registry.status, before, at),
    origin: before?.origin ?? JSON.stringify(registry.origin),
  };
}

/** A year after it was published; one that waits for an evaluation already has no day. */
function evaluateAt(status: Status, before: PassportRow | undefined, at: string): string | null {
  if (status !== 'published') return null;
  return before?.status === 'published' ? before.evaluate_at : yearAfter(at);
}

function revisionOf(row: PassportRow, { passport }: Write, { actor, at }: WriteOptions) {
  return {
    passport_id: row.id,
    revision: row.revision,
    status: row.status,
    document: row.document,
    origin: JSON.stringify(passport.registry.origin),
    actor,
    at,
  };
}

function auditOf(row: PassportRow, { action, before }: Write, { actor, at, requestId }: WriteOptions) {
  return {
    at,
    actor,
    organisation_id: row.organisation_id,
    action: action === 'status' ? `passport.${row.status}` : `passport.${action}`,
    object: row.id,
    request_id: requestId,
    before_hash: before?.content_hash ?? null,
    after_hash: row.content_hash,
  };
}
