import { v7 as uuid } from 'uuid';
import { Problem, type Draft, type Fault, type Origin, type Passport, type Status } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import { contentHash } from './content-hash.ts';
import { draftOf } from './draft-of.ts';
import { maySetStatus, mayWrite } from './passport.policy.ts';
import { decidePublication, type OtherApprovers, type Publication } from '../workflow/decide-publication.ts';
import { isUnderReview } from '../workflow/is-under-review.ts';
import type { OverrideRow } from '../overrides/override.store.ts';
import { documentOf, type PassportRow } from './passport.store.ts';
import { securityOf } from './security-of.ts';
import type { SaveItem, SaveResult } from './save-passports.ts';
import { slugOf } from './slug.ts';
import { sourceKey, sourceKeyPointer } from './source-key.ts';
import type { Write } from './write-passports.ts';

/** What the registry holds of the records a batch speaks of. */
export interface KnownRecords {
  readonly byId: ReadonlyMap<string, PassportRow>;
  /** By `<organisation>\n<source key>`. */
  readonly bySourceKey: Map<string, PassportRow>;
  readonly organisations: ReadonlySet<string>;
  /** Overrides of the security level that have not ended, by passport. */
  readonly overrides: ReadonlyMap<string, OverrideRow>;
  /** Submitted passports that the actor must not publish: they submitted them or wrote them last. */
  readonly ownSubmissions: ReadonlySet<string>;
  /** Passports whose content the actor wrote, of those that may be published. */
  readonly ownContents: ReadonlySet<string>;
  /** Read only where something may be published. */
  readonly approvers: OtherApprovers | null;
  /** Source names met so far in this import. */
  readonly seen: Set<string>;
}

/** Circumstances in which an item is decided. */
export interface SaveCircumstances {
  readonly actor: Actor;
  readonly now: string;
  readonly origin: Origin;
  readonly status?: Status;
  readonly known: 'change' | 'refuse';
  /** Somebody else has approved the content. */
  readonly isApproved?: boolean;
}

export interface SaveDecision {
  readonly result: SaveResult;
  readonly write?: Write;
}

/** Decides what becomes of one item; pure, so that a dry run decides the same. */
export function decideSave(item: SaveItem, known: KnownRecords, circumstances: SaveCircumstances): SaveDecision {
  try {
    return decide(item, known, circumstances);
  } catch (error) {
    if (error instanceof Problem) return { result: { status: 'refused', problem: error } };
    throw error;
  }
}

function decide(item: SaveItem, known: KnownRecords, circumstances: SaveCircumstances): SaveDecision {
  if (circumstances.actor.kind === 'guest') throw new Problem('not-signed-in');
  const before = storedRow(item, known, circumstances);
  const organisation = organisationOf(item.draft, before, known, circumstances.actor);
  const draft: Draft = { kind: 'dataset', ...item.draft, organisation };
  authorise(organisation, before, circumstances);
  const found = before ?? sameSource(draft, organisation, known, circumstances);
  const security = securityOf(draft, circumstances.now, found && known.overrides.get(found.id));
  claimSource(draft, organisation, found, known);
  if (found?.status === 'archived') throw new Problem('passport-archived', { params: { id: found.id } });
  if (found) refuseOwnSubmission(found, draft, known, circumstances);
  if (found && isUnchanged(found, draft, circumstances)) return { result: { status: 'unchanged', passport: documentOf(found) } };
  if (found && staysPublished(found, circumstances)) throw new Problem('not-allowed', { params: { id: found.id, status: found.status } });
  const passport = passportOf(draft, organisation, security, found, circumstances);
  return {
    result: { status: found ? 'changed' : 'created', passport },
    write: {
      action: found ? 'update' : 'create',
      before: found,
      passport,
      publication: publicationOf(passport, found, known, circumstances),
    },
  };
}

/** The row the caller names. An outsider must not learn that it exists, so it is not found for them. */
function storedRow(item: SaveItem, known: KnownRecords, { actor }: SaveCircumstances): PassportRow | undefined {
  if (item.id === undefined) return undefined;
  const row = known.byId.get(item.id);
  if (!row || !mayWrite(actor, row.organisation_id)) throw new Problem('passport-not-found', { params: { id: item.id } });
  if (item.expectedRevision !== undefined && item.expectedRevision !== row.revision) {
    throw new Problem('revision-conflict', { params: { expected: item.expectedRevision, stored: row.revision } });
  }
  return row;
}

function organisationOf(draft: Draft, before: PassportRow | undefined, known: KnownRecords, actor: Actor): string {
  const own = actor.kind === 'guest' ? null : actor.organisation;
  const organisation = draft.organisation ?? before?.organisation_id ?? own;
  if (organisation === null || organisation === undefined) {
    throw new Problem('invalid-passport', { faults: [missingOrganisation] });
  }
  if (!known.organisations.has(organisation) && organisation !== before?.organisation_id) {
    throw new Problem('organisation-not-found', { params: { organisation }, faults: [unknownOrganisation(organisation)] });
  }
  return organisation;
}

const missingOrganisation: Fault = {
  pointer: '/organisation',
  code: 'required',
  message: {
    cs: 'Uveďte organizaci, které záznam patří; váš přístupový klíč žádnou neurčuje.',
    en: 'Name the organisation of the record; your access token belongs to none.',
  },
};

const unknownOrganisation = (organisation: string): Fault => ({
  pointer: '/organisation',
  code: 'unknown-organisation',
  message: { cs: `Organizace „${organisation}“ není v registru.`, en: `The organisation “${organisation}” is not registered.` },
  params: { value: organisation },
});

function authorise(organisation: string, before: PassportRow | undefined, { actor, status }: SaveCircumstances): void {
  if (!mayWrite(actor, organisation)) throw new Problem('not-allowed');
  const next = status ?? before?.status ?? 'draft';
  if (!maySetStatus(actor, organisation, next)) throw new Problem('not-allowed', { params: { status: next } });
}

/** What is under review is published by somebody who neither submitted it nor wrote it last – nor writes it now. */
function refuseOwnSubmission(found: PassportRow, draft: Draft, known: KnownRecords, { status }: SaveCircumstances): void {
  if (status !== 'published' || !isUnderReview(found.status)) return;
  if (!known.ownSubmissions.has(found.id) && found.content_hash === contentHash(draft)) return;
  throw new Problem('own-submission', { params: { id: found.id } });
}

/** On whose word it is published, if it is: of the actor's own when they write it now or wrote it before. */
function publicationOf(
  passport: Passport,
  found: PassportRow | undefined,
  known: KnownRecords,
  { isApproved }: SaveCircumstances,
): Publication | undefined {
  const { status, organisation, security } = passport.registry;
  if (status !== 'published') return undefined;
  if (isApproved) return 'second-person';
  if (!known.approvers) throw new Error('Who else could approve was not read');
  const isOwn = found === undefined || known.ownContents.has(found.id) || found.content_hash !== contentHash(draftOf(passport));
  return decidePublication(known.approvers, { id: found?.id, organisation, level: security.level, isOwn });
}

function sameSource(
  draft: Draft,
  organisation: string,
  known: KnownRecords,
  { known: attitude }: SaveCircumstances,
): PassportRow | undefined {
  const key = sourceKey(draft);
  const found = key === null ? undefined : known.bySourceKey.get(`${organisation}\n${key}`);
  if (!found || attitude === 'change') return found;
  throw alreadyRegistered(draft, found);
}

/** One source name, one passport: neither another stored one nor an earlier item of the import may have it. */
function claimSource(draft: Draft, organisation: string, found: PassportRow | undefined, known: KnownRecords): void {
  const name = sourceKey(draft);
  if (name === null) return;
  const key = `${organisation}\n${name}`;
  if (known.seen.has(key)) throw new Problem('duplicate-in-import', { faults: [repeated(sourceKeyPointer(draft))] });
  const holder = known.bySourceKey.get(key);
  if (holder && holder.id !== found?.id) throw alreadyRegistered(draft, holder);
  known.seen.add(key);
}

const repeated = (pointer: string): Fault => ({
  pointer,
  code: 'repeated',
  message: { cs: 'Záznam s tímto identifikátorem už v dávce byl.', en: 'A record with this identifier was in the batch before.' },
});

function alreadyRegistered(draft: Draft, holder: PassportRow): Problem {
  return new Problem('passport-exists', {
    params: { id: holder.id },
    faults: [
      {
        pointer: sourceKeyPointer(draft),
        code: 'already-registered',
        message: {
          cs: 'Záznam s tímto identifikátorem už organizace má.',
          en: 'The organisation already has a record with this identifier.',
        },
        params: { id: holder.id },
      },
    ],
  });
}

function isUnchanged(found: PassportRow, draft: Draft, circumstances: SaveCircumstances): boolean {
  const { status } = circumstances;
  if (found.content_hash !== contentHash(draft)) return false;
  return status === undefined || status === found.status || staysPublished(found, circumstances);
}

/**
 * What was approved is not replaced by what waits for approval: a change by somebody who may not publish, or one that is
 * sent for approval, waits beside it as a proposal.
 */
function staysPublished(found: PassportRow, { actor, status }: SaveCircumstances): boolean {
  if (found.status !== 'published') return false;
  return status === 'submitted' || !maySetStatus(actor, found.organisation_id, 'published');
}

function passportOf(
  draft: Draft,
  organisation: string,
  security: Passport['registry']['security'],
  found: PassportRow | undefined,
  { actor, now, origin, status }: SaveCircumstances,
): Passport {
  const id = found?.id ?? uuid();
  const created = found ? documentOf(found).registry : undefined;
  return {
    id,
    slug: found?.slug ?? slugOf(draft.title, id),
    ...draft,
    kind: draft.kind ?? 'dataset',
    registry: {
      organisation,
      status: status ?? found?.status ?? 'draft',
      revision: (found?.revision ?? 0) + 1,
      security,
      origin,
      createdAt: created?.createdAt ?? now,
      createdBy: created?.createdBy ?? actorRef(actor),
      updatedAt: now,
      updatedBy: actorRef(actor),
    },
  };
}
