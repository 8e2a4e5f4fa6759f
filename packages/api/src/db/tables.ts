import type { Language, ProblemName, SecurityLevel, Status } from '@pasport/model';
import type { Role } from '../accounts/actor.ts';
import type { AlarmKind } from '../alarms/alarm-kinds.ts';
import type { FeedbackKind } from '../feedback/feedback-kinds.ts';
import type { Choice, NotificationKind } from '../notifications/notification-kinds.ts';
import type { PlanState } from '../publication-plan/plan-state.ts';
import type { TaskKind } from '../workflow/task-kinds.ts';

/** The truth. Portable columns only: text, integer, double precision; documents are JSON text; times ISO 8601 UTC. */
export interface Tables {
  organisation: { id: string; name: string; ico: string | null; unit: string | null; created_at: string };
  token: {
    id: string;
    organisation_id: string | null;
    role: Role;
    label: string;
    secret_hash: string;
    created_at: string;
    expires_at: string;
    last_used_at: string | null;
    revoked_at: string | null;
    /** `read` lets in for reading only; `null` for both. */
    scope: 'read' | null;
    /** Whose it is; `null` for one that works for the organisation, whoever leaves it. */
    person_id: string | null;
    created_by: string | null;
    /** 1: a trusted program, which may publish what it brings without anybody else. */
    publishes_own: number | null;
    /** How strongly the person who made it for themself was signed in. */
    second_factor: SecondFactor;
  };
  passport: {
    id: string;
    organisation_id: string;
    slug: string;
    /** How a foreign source names the record; unique within the organisation. */
    source_key: string | null;
    status: Status;
    level: SecurityLevel;
    revision: number;
    /** SHA-256 of the canonical draft; equal content is not a new revision. */
    content_hash: string;
    document: string;
    quality_score: number | null;
    /** JSON `QualityFacts` of the report that gave the score. */
    quality_facts: string | null;
    /** Place in the feed of changes; grows with every write and follows the order of commits. */
    change_seq: number;
    created_at: string;
    updated_at: string;
    /** When a published passport is to be evaluated next. */
    evaluate_at: string | null;
    /** How its first revision came into the registry: JSON `Origin`. */
    origin: string;
  };
  revision: {
    passport_id: string;
    revision: number;
    status: Status;
    document: string;
    origin: string;
    actor: string;
    at: string;
  };
  audit: {
    seq: number;
    at: string;
    actor: string;
    organisation_id: string | null;
    action: string;
    object: string;
    request_id: string | null;
    before_hash: string | null;
    after_hash: string | null;
    prev_hash: string;
    hash: string;
  };
  /** One row a counter; writers lock it as the last step, so numbers follow the order of commits. */
  head: { name: string; seq: number; hash: string };
  job: {
    id: string;
    kind: string;
    /** A job is wanted once per key; wanting it again makes it fresh. */
    key: string;
    payload: string;
    state: 'ready' | 'running' | 'dead';
    /** Grows each time the job is wanted; a handler removes only the version it did. */
    version: number;
    attempts: number;
    run_at: string;
    leased_until: string | null;
    error: string | null;
    created_at: string;
  };
  /** A finding that the publisher accepted: `until` is the last day it holds. */
  /** `file_hash`: of the address of the file; empty for the passport itself. */
  waiver: { passport_id: string; check_id: string; file_hash: string; reason: string; until: string | null; actor: string; at: string };
  report: { passport_id: string; number: number; revision: number; score: number; at: string; document: string };
  /** Newest answer of an address; `state` is a JSON `AskedLink`. Many passports may name the same one. */
  link: { url_hash: string; url: string; state: string; failures_in_row: number; checked_at: string };
  /** History of answers, kept for 90 days; `is_ok` is 0 or 1. */
  link_check: { url_hash: string; at: string; is_ok: number; status: number | null; reason: string | null; ms: number | null };
  /** Something that somebody should look at; at most one open of a kind and passport. */
  alarm: { id: string; passport_id: string; kind: AlarmKind; since: string; seen_at: string; data: string; closed_at: string | null };
  /** When a passport is assessed again though nobody saved it. */
  assessment: { passport_id: string; due_at: string };
  /** When somebody last asked to have a passport checked at once. */
  check_request: { passport_id: string; at: string };
  /** What a request with an Idempotency-Key made, so that its repetition answers the same. */
  idempotency: { actor: string; key: string; request_hash: string; passport_id: string; revision: number; created_at: string };
  person: {
    id: string;
    /** Folded to lower case; nobody is recognised by it at another provider. */
    email: string;
    name: string;
    language: Language;
    /** Argon2id; null for those who sign in elsewhere. */
    password_hash: string | null;
    /** Encrypted by the secret of the server. */
    totp_secret: string | null;
    totp_confirmed_at: string | null;
    /** Step of the last code that let in: a code lets in once. */
    totp_last_step: number | null;
    created_at: string;
    disabled_at: string | null;
  };
  /** What a person may do where; an empty organisation stands for all. */
  membership: {
    person_id: string;
    organisation_id: string;
    role: Role;
    /** OIDC provider whose groups gave it, and may take it away; `null` for one given here. */
    issuer: string | null;
    created_at: string;
  };
  /** A person at an OIDC provider. */
  identity: { issuer: string; subject: string; person_id: string; created_at: string };
  session: {
    id: string;
    secret_hash: string;
    person_id: string;
    /** Membership in which the person acts now. */
    organisation_id: string;
    role: Role;
    csrf: string;
    /** Browser and system in words, for the list of sessions. */
    device: string;
    created_at: string;
    seen_at: string;
    expires_at: string;
    second_factor: SecondFactor;
  };
  one_time_link: {
    secret_hash: string;
    kind: 'invitation' | 'password';
    email: string | null;
    organisation_id: string;
    role: Role | null;
    person_id: string | null;
    created_by: string;
    created_at: string;
    expires_at: string;
    used_at: string | null;
  };
  /** What was changed at run time; `value` is JSON. */
  setting: { name: string; value: string; changed_by: string; changed_at: string };
  recovery_code: { person_id: string; code_hash: string; used_at: string | null };
  /** Failed or counted requests of one key within a window of time. */
  attempt: { key: string; count: number; since: string; until: string };
  /** A change of a published passport that waits beside it; one open at a time. */
  proposal: {
    id: string;
    passport_id: string;
    organisation_id: string;
    /** Revision that its author changed. */
    base_revision: number;
    /** JSON Draft. */
    document: string;
    state: 'draft' | 'submitted' | 'returned' | 'approved' | 'withdrawn';
    /** Counts its saves; the ETag of the proposal. */
    version: number;
    author: string;
    edited_by: string;
    created_at: string;
    updated_at: string;
    closed_at: string | null;
  };
  /** One round of review; open while it waits for a decision or, returned, for its author. */
  submission: {
    id: string;
    passport_id: string;
    organisation_id: string;
    /** `null` when the passport itself is new. */
    proposal_id: string | null;
    state: 'submitted' | 'returned' | 'approved' | 'withdrawn';
    /** Those who may not decide: who submitted it and who wrote it last. */
    submitted_by: string;
    edited_by: string;
    submitted_at: string;
    decided_by: string | null;
    decided_at: string | null;
    note: string | null;
    closed_at: string | null;
  };
  /** A word on one field, by JSON Pointer into the draft. */
  comment: {
    id: string;
    passport_id: string;
    submission_id: string | null;
    pointer: string;
    text: string;
    author: string;
    at: string;
    resolved_by: string | null;
    resolved_at: string | null;
  };
  /** What waits for somebody; one of a kind and passport. */
  task: { passport_id: string; kind: TaskKind; organisation_id: string; since: string; due_on: string };
  /** Who looks after a passport: a person here, or a name in words. */
  assignment: { passport_id: string; position: number; kind: 'curator' | 'deputy'; person_id: string | null; label: string | null };
  /** What passports say of their publication; `planned_on` is 9999-12-31 when they name no day. */
  publication_plan: { passport_id: string; organisation_id: string; state: PlanState | null; planned_on: string };
  /** Yearly look back at a published passport; `answers` is JSON. */
  evaluation: { passport_id: string; year: number; answers: string; author: string; at: string };
  /** Another level than the policy derives; a milder one holds once a second person confirms it. */
  override: {
    id: string;
    passport_id: string;
    level: SecurityLevel;
    /** Level that the policy derived when it was asked for. */
    from_level: SecurityLevel;
    reason: string;
    /** Last day; only a stricter level may do without. */
    expires_on: string | null;
    asked_by: string;
    asked_at: string;
    confirmed_by: string | null;
    confirmed_at: string | null;
    ended_by: string | null;
    ended_at: string | null;
  };
  /** What happened and somebody may want to hear of; `data` is JSON without personal values. */
  event: {
    id: string;
    kind: string;
    passport_id: string | null;
    organisation_id: string | null;
    actor: string;
    at: string;
    data: string;
    delivered_at: string | null;
  };
  /** What one person is told of; `data` is that of the event. */
  notification: {
    id: string;
    event_id: string;
    person_id: string;
    kind: NotificationKind;
    passport_id: string | null;
    organisation_id: string | null;
    at: string;
    data: string;
    /** What the person wanted of this kind when it came. */
    choice: Choice;
    /** 0 or 1. */
    is_read: number;
    mailed_at: string | null;
  };
  notification_setting: { person_id: string; kind: NotificationKind; choice: Choice };
  /** A search that somebody keeps: `query` in its one spelling; looked into again at `look_at`. */
  saved_search: {
    id: string;
    person_id: string;
    name: string;
    query: string;
    created_at: string;
    look_at: string;
    /** Place in the feed of changes that the last look saw. */
    seen_seq: number;
    /** How many passports the last look that found some found, and when that was. */
    found_count: number;
    found_at: string | null;
  };
  /** Passports found for a saved search lately, so that none is told twice. */
  saved_search_find: { search_id: string; passport_id: string; at: string };
  /** The beginning of a public file behind a distribution, from 0; `document` is a `FilePreview` as JSON. */
  preview: { passport_id: string; position: number; url: string; at: string; document: string };
  /** What a visitor wrote: about accessibility, or asking for data. */
  feedback: {
    id: string;
    kind: FeedbackKind;
    text: string;
    /** Page or search that it is about: path and query. */
    address: string | null;
    /** Whose data are asked for. */
    organisation_id: string | null;
    /** E-mail for the answer; forgotten once it is dealt with. */
    reply_to: string | null;
    language: Language;
    created_at: string;
    closed_at: string | null;
    closed_by: string | null;
  };
  /** Where an organisation wants its events sent; `events` is a JSON list of kinds. */
  webhook: {
    id: string;
    organisation_id: string;
    url: string;
    /** Encrypted by the secret of the server. */
    secret: string;
    events: string;
    created_by: string;
    created_at: string;
    /** Deliveries given up since one arrived. */
    failures_in_row: number;
    disabled_at: string | null;
  };
  /** One event on its way to a webhook; `payload` is the body as it is sent. */
  webhook_delivery: {
    id: string;
    webhook_id: string;
    event_id: string;
    kind: string;
    payload: string;
    state: 'waiting' | 'delivered' | 'dead';
    attempts: number;
    status: number | null;
    reason: string | null;
    created_at: string;
    attempted_at: string | null;
    next_at: string | null;
  };
  /** When published data are to be updated next; `remind_on` is null once somebody was reminded. */
  update_due: { passport_id: string; due_on: string; remind_on: string | null };
  /** What somebody was reminded of already. */
  reminded: { key: string; at: string };
  /** How far into the feed of changes a part of the registry has read. */
  follower: { name: string; change_seq: number };
  /** A registration that is being written; `state` is JSON, kept after every step. */
  registration_draft: WrittenTable;
  /** An uploaded inventory between its upload and its import. */
  inventory_upload: WrittenTable;
  /** What became of the records of an import; `written_at` is when it was last heard of. */
  import_run: {
    id: string;
    /** `null` when each record names its own. */
    organisation_id: string | null;
    /** Name of the source; empty when the import gave none. */
    source: string;
    actor: string;
    state: 'running' | 'done' | 'stopped';
    created: number;
    changed: number;
    unchanged: number;
    refused: number;
    started_at: string;
    written_at: string;
  };
  /** A record that an import refused; `code` is that of a problem, `pointers` a JSON list of places, never of values. */
  import_refusal: { run_id: string; line: number; identifier: string | null; code: ProblemName; pointers: string };
  /** Addresses of data, by the hash of their one spelling. */
  passport_address: { passport_id: string; url_hash: string };
}

/** By what second factor somebody signed in: a code of their own, or one that the provider vouches for; `null` for none. */
export type SecondFactor = 'totp' | 'provider' | null;

interface WrittenTable {
  id: string;
  /** Reference to an actor. */
  author: string;
  organisation_id: string;
  state: string;
  /** The furthest step that was finished. */
  step: number;
  /** Counts its saves. */
  version: number;
  /** Passport that it became. */
  passport_id: string | null;
  created_at: string;
  updated_at: string;
  expires_at: string;
}
