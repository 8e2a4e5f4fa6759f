import { openDatabase, openRegistry, upsertOrganisations, createToken } from '@pasport/api';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asIntruder } from '../../../api/test/as-intruder.ts';
import { databases, type TestDatabase } from '../../../api/test/databases.ts';
import { run } from '../program.ts';

describe.each(databases)('audit verify on $name', ({ create }) => {
  let place: TestDatabase;
  let printed: string;
  let complained: string;
  beforeEach(async () => {
    place = await create();
    await fill(place);
    vi.stubEnv('PASPORT_DATA', place.folder);
    vi.stubEnv('DATABASE_URL', place.url);
    printed = '';
    complained = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((complained += String(text)), true));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await place.remove();
  });

  test('prints the number of entries and the hash of the head', async () => {
    expect(await run(['audit', 'verify'])).toBe(0);
    expect(printed).toMatch(/celý.*whole.*\n2\t[0-9a-f]{64}\n$/);
  });

  test.each([
    ["update audit set actor = 'token:b' where seq = 2", 'položku 2 někdo změnil', 'entry 2 was changed'],
    ['delete from audit where seq = 1', 'chybí položka 1', 'entry 1 is missing'],
  ])('says where it is broken, with the exit code 1: %s', async (statement, cs, en) => {
    const database = openDatabase({ url: place.url });
    await asIntruder(database, statement);
    await database.close();
    expect(await run(['audit', 'verify'])).toBe(1);
    expect(complained).toContain(cs);
    expect(complained).toContain(en);
    expect(complained).not.toContain(' at ');
  });

  test('a database that is not there is not a sound one', async () => {
    vi.stubEnv('DATABASE_URL', join(place.folder, 'jinde.sqlite'));
    expect(await run(['audit', 'verify'])).toBe(1);
    expect(complained).toContain('PASPORT_DATA');
  });
});

/** Two entries by the only way they are made: writes of passports. */
async function fill(place: TestDatabase): Promise<void> {
  const index = join(place.folder, 'index.sqlite');
  const config = {
    databaseUrl: place.url,
    dataDir: place.folder,
    indexPath: index,
    searchThreads: 1,
    runJobs: false,
    fetchFiles: false,
    fetchAllow: [],
    fetchPorts: [],
    linkCheckHours: 24,
    baseUrl: '',
  };
  const { app, ctx, close } = await openRegistry(config, { logger: false });
  await upsertOrganisations(ctx.database.db, [{ id: 'hodonin', name: { cs: 'Město Hodonín' } }], '2026-01-01T00:00:00.000Z');
  const token = await createToken(ctx.database, { role: 'registrar', organisation: 'hodonin', label: '', days: 1 }, new Date());
  for (const cs of ['Stromy', 'Lavičky']) {
    const headers = { authorization: `Bearer ${token}` };
    await app.inject({ method: 'POST', url: '/api/v1/passports', headers, payload: { title: { cs } } });
  }
  await close();
}
