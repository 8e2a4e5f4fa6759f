import { generateKeyPairSync } from 'node:crypto';
import { openDatabase, openRegistry, upsertOrganisations, createToken } from '@pasport/api';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asIntruder } from '../../../api/test/as-intruder.ts';
import { databases, type TestDatabase } from '../../../api/test/databases.ts';
import { run } from '../program.ts';

describe.each(databases)('audit on $name', ({ create }) => {
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

  test('signs the head, by a key for the owner alone, and finds it in the log again when more was added', async () => {
    const out = join(place.folder, 'konec.json');
    expect(await run(['audit', 'head', '--out', out])).toBe(0);
    const key = /public key: (\S+)\n$/.exec(printed)?.[1] ?? '';
    expect(key).toMatch(/^MCowBQYDK2VwAyEA/);
    expect((await stat(join(place.folder, 'audit-key'))).mode & 0o777).toBe(0o600);
    const head = JSON.parse(await readFile(out, 'utf8'));
    expect(head).toMatchObject({ format: 'pasport-audit-head/1', seq: 2, publicKey: key });
    await fill(place);
    printed = '';
    expect(await run(['audit', 'verify', '--head', out])).toBe(0);
    expect(printed).toMatch(/The signed head fits\.\n2\t[0-9a-f]{64}\t\S+Z\n.*whole\.\n4\t/s);
    expect(await run(['audit', 'verify', '--head', out, '--key', key])).toBe(0);
    // The key is made once, and no head is written over.
    expect(await run(['audit', 'head', '--out', out])).toBe(2);
    expect(await run(['audit', 'head', '--out', `${out}.2`])).toBe(0);
    expect(JSON.parse(await readFile(`${out}.2`, 'utf8'))).toMatchObject({ seq: 4, publicKey: key });
  });

  test('a log that was forged anew, or cut, is found by its signed head alone', async () => {
    const out = join(place.folder, 'konec.json');
    expect(await run(['audit', 'head', '--out', out])).toBe(0);
    const database = openDatabase({ url: place.url });
    const { hash } = await database.db.selectFrom('audit').select('hash').where('seq', '=', 1).executeTakeFirstOrThrow();
    const forgery = ['delete from audit where seq = 2', `update head set seq = 1, hash = '${hash}' where name = 'audit'`];
    await asIntruder(database, ...forgery);
    expect(await run(['audit', 'verify'])).toBe(0);
    expect(await run(['audit', 'verify', '--head', out])).toBe(1);
    expect(complained).toContain('it is shorter');
    await database.close();

    await fill(place);
    expect(await run(['audit', 'verify'])).toBe(0);
    expect(await run(['audit', 'verify', '--head', out])).toBe(1);
    expect(complained).toContain('somebody has rewritten it');
  });

  test('a head that was changed, or signed by another key, does not pass', async () => {
    const out = join(place.folder, 'konec.json');
    await run(['audit', 'head', '--out', out]);
    const head = JSON.parse(await readFile(out, 'utf8'));
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    const changed = [
      [{ ...head, seq: 1 }, 'signature does not fit'],
      [{ ...head, at: '2020-01-01T00:00:00.000Z' }, 'signature does not fit'],
      [{ ...head, signature: '' }, 'signature does not fit'],
      [{ ...head, publicKey: other }, 'signed by another key'],
      [{ ...head, seq: '2' }, 'holds no signed head'],
      [[], 'holds no signed head'],
    ] as const;
    for (const [content, sentence] of changed) {
      await writeFile(out, JSON.stringify(content));
      complained = '';
      expect(await run(['audit', 'verify', '--head', out])).toBe(1);
      expect(complained).toContain(sentence);
    }
    await writeFile(out, JSON.stringify(head));
    expect(await run(['audit', 'verify', '--head', out, '--key', other])).toBe(1);
    expect(await run(['audit', 'verify', '--key', other])).toBe(2);
    expect(complained).toContain('--key goes with --head');
  });

  test('a broken log is not signed, and a head without a key is not believed', async () => {
    const out = join(place.folder, 'konec.json');
    await writeFile(out, '{}');
    expect(await run(['audit', 'verify', '--head', out])).toBe(2);
    expect(complained).toContain('--key');
    const database = openDatabase({ url: place.url });
    await asIntruder(database, "update audit set actor = 'token:b' where seq = 2");
    await database.close();
    expect(await run(['audit', 'head', '--out', `${out}.2`])).toBe(1);
    await expect(stat(`${out}.2`)).rejects.toThrow('ENOENT');
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
