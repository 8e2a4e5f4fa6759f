import type { FilePreview } from '@pasport/validator';
import { v7 as uuid } from 'uuid';
import { createToken } from '../../src/accounts/create-token.ts';
import { insertMembership } from '../../src/accounts/people/change-memberships.ts';
import { startSession } from '../../src/accounts/sessions/session.store.ts';
import { recordImport } from '../../src/imports/record-import.ts';
import type { OpenRegistry } from '../../src/open-registry.ts';
import { replacePreviews } from '../../src/previews/preview.store.ts';
import { caller, openDraft, type Call } from '../registry.ts';

/** Makes what requests are about: always of the organisation hodonin, fresh for each request that changes it. */
export interface World {
  /** A draft that nobody but its organisation and those who look after all may see, with a report and a preview. */
  readonly draft: string;
  readonly newDraft: () => Promise<string>;
  readonly newPublished: () => Promise<string>;
  /** Submitted by somebody who is none of the callers. */
  readonly newSubmitted: () => Promise<string>;
  readonly newPerson: () => Promise<string>;
  readonly newSession: () => Promise<string>;
  readonly newToken: () => Promise<string>;
  /** A webhook with one delivery, which has the same id. */
  readonly newFeedback: () => Promise<string>;
  readonly newWebhook: () => Promise<string>;
  /** An import of the organisation with one refused record. */
  readonly newImport: () => Promise<string>;
  readonly author: Call;
  /** A passport of level S2, whose milder level waits for a second person. */
  readonly newMilder: () => Promise<string>;
}

export async function openWorld(registry: OpenRegistry): Promise<World> {
  const { database } = registry.ctx;
  const author = await caller(registry, 'organisation-admin', 'hodonin');
  const officer = await caller(registry, 'security-officer');
  const make = async (status: string): Promise<string> =>
    ((await author('POST', `/passports?status=${status}`, openDraft())).json() as { id: string }).id;
  const newPerson = async (): Promise<string> => {
    const id = uuid();
    const person = { id, email: `${id}@hodonin.example`, name: 'Osoba', language: 'cs' as const, password_hash: null };
    const rest = {
      totp_secret: null,
      totp_confirmed_at: null,
      totp_last_step: null,
      created_at: new Date().toISOString(),
      disabled_at: null,
    };
    await database.db
      .insertInto('person')
      .values({ ...person, ...rest })
      .execute();
    await insertMembership(database.db, id, { organisation_id: 'hodonin', role: 'registrar' }, new Date());
    return id;
  };
  const draft = await make('draft');
  await registry.jobs?.idle();
  const beginning: FilePreview = { columns: [{ name: 'nazev' }], rows: [['Hřiště']], of: { columns: 1, rows: 1 } };
  const url = openDraft().distributions?.[0]?.downloadUrl ?? '';
  await replacePreviews(database.db, draft, new Date().toISOString(), [{ position: 0, url, preview: beginning }]);
  return {
    draft,
    author,
    newDraft: () => make('draft'),
    newPublished: () => make('published'),
    newSubmitted: async () => {
      const id = await make('draft');
      await author('POST', `/passports/${id}/submit`, undefined, { 'if-match': '*' });
      return id;
    },
    newMilder: async () => {
      const internal = openDraft({ access: { rights: 'RESTRICTED' } });
      const { id } = (await author('POST', '/passports', internal)).json() as { id: string };
      const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
      await officer('POST', `/passports/${id}/security/override`, { level: 'S1', reason: 'Data už byla zveřejněna jinde.', expiresOn });
      return id;
    },
    newPerson,
    newSession: async () => {
      const membership = { organisation_id: 'hodonin', role: 'registrar' } as const;
      const options = { personId: await newPerson(), membership, userAgent: undefined, now: new Date() };
      return (await startSession(database.db, options)).row.id;
    },
    newToken: async () => {
      const wanted = { role: 'registrar', organisation: 'hodonin', label: 'x', days: 1 } as const;
      return (await createToken(database, wanted, new Date())).split('_')[1] ?? '';
    },
    newFeedback: async () => {
      const wanted = { kind: 'data-request', text: 'Hledám data o lavičkách.', organisation: 'hodonin' };
      return ((await author('POST', '/feedback', wanted)).json() as { id: string }).id;
    },
    newImport: async () => {
      const actor = { kind: 'token', id: 'x', role: 'registrar', organisation: 'hodonin' } as const;
      const recorder = await recordImport(registry.ctx, actor, { source: 'lkod', organisation: 'hodonin' });
      await recorder.add([{ line: 1, status: 'refused', code: 'invalid-passport', pointers: ['/title'] }]);
      await recorder.finish('done');
      const row = await database.db.selectFrom('import_run').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
      return row.id;
    },
    newWebhook: async () => {
      const id = uuid();
      const at = new Date().toISOString();
      const webhook = { id, organisation_id: 'hodonin', url: 'https://prijem.example/', secret: 'x', events: '[]' };
      const rest = { created_by: 'x', created_at: at, failures_in_row: 0, disabled_at: null };
      await database.db
        .insertInto('webhook')
        .values({ ...webhook, ...rest })
        .execute();
      const delivery = { id, webhook_id: id, event_id: id, kind: 'update.due', payload: '{}', state: 'dead' as const, attempts: 9 };
      const answer = { status: null, reason: 'refused', created_at: at, attempted_at: at, next_at: null };
      await database.db
        .insertInto('webhook_delivery')
        .values({ ...delivery, ...answer })
        .execute();
      return id;
    },
  };
}
