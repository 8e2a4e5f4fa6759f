import { openDatabase } from '@pasport/api';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { databases, type TestDatabase } from '../../../api/test/databases.ts';
import { run } from '../program.ts';

describe.each(databases)('admin link on $name', ({ create }) => {
  let place: TestDatabase;
  let printed = '';
  beforeEach(async () => {
    place = await create();
    vi.stubEnv('PASPORT_DATA', place.folder);
    vi.stubEnv('DATABASE_URL', place.url);
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await place.remove();
  });

  test('prints a link whose secret the database does not hold', async () => {
    vi.stubEnv('PASPORT_BASE_URL', 'https://pasport.hodonin.example/');
    expect(await run(['admin', 'link'])).toBe(0);
    expect(printed).toMatch(/^https:\/\/pasport\.hodonin\.example\/prihlaseni\/pozvanka#[\w-]{43}\n$/);
    const database = openDatabase({ url: place.url });
    const links = await database.db.selectFrom('one_time_link').selectAll().execute();
    const audit = await database.db.selectFrom('audit').selectAll().execute();
    await database.close();
    expect(links).toMatchObject([{ kind: 'invitation', role: 'system-admin', email: null, used_at: null }]);
    expect(audit).toMatchObject([{ actor: 'console', action: 'invitation.make.system-admin' }]);
    expect(JSON.stringify([links, audit])).not.toContain(printed.trim().split('#')[1]);
  });
});
