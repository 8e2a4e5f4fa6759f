import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createToken, openRegistry, readOrganisations, upsertOrganisations, type OpenRegistry, type Role } from '@pasport/api';
import { addPages } from '../src/pages/pages.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');

/** A registry with its pages that listens on a port of its own. */
export interface TestSite {
  /** Without a slash at the end. */
  readonly url: string;
  readonly registry: OpenRegistry;
  /** A fresh token for `Authorization: Bearer`. */
  readonly token: (role: Role, organisation?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface SiteOptions {
  /** `false`: an empty registry; otherwise the sample organisations and passports, with their quality. */
  readonly fixtures?: boolean;
  readonly clock?: () => Date;
  /** Told of every route, of the interface and of the pages. */
  readonly onRoute?: (route: { readonly method: string | string[]; readonly url: string }) => void;
  /** Server that takes mail; none by default, then no mail is sent. */
  readonly smtpUrl?: string;
  readonly contact?: string;
  /** Hosts and ports from where files may be fetched; none by default. */
  readonly fetch?: { readonly allow: readonly string[]; readonly ports: readonly number[] };
}

/** Opens a registry on SQLite in a folder of its own; nothing is left of it after `close`. */
export async function openSite(options: SiteOptions = {}): Promise<TestSite> {
  const folder = await mkdtemp(join(tmpdir(), 'pasport-site-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const registry = await openRegistry(
    {
      databaseUrl: join(folder, 'pasport.sqlite'),
      dataDir: folder,
      indexPath: join(folder, 'index.sqlite'),
      searchThreads: 1,
      runJobs: true,
      fetchFiles: options.fetch !== undefined,
      fetchAllow: [...(options.fetch?.allow ?? [])],
      fetchPorts: [...(options.fetch?.ports ?? [])],
      linkCheckHours: 24,
      baseUrl: url,
      ...(options.smtpUrl !== undefined && { smtpUrl: options.smtpUrl, mailFrom: 'pasport@kraj.example' }),
      ...(options.contact !== undefined && { contact: options.contact }),
    },
    { logger: false, ...(options.clock && { clock: options.clock }), ...(options.onRoute && { onRoute: options.onRoute }) },
  );
  const token = (role: Role, organisation?: string): Promise<string> =>
    createToken(registry.ctx.database, { role, organisation: organisation ?? null, label: 'test', days: 1 }, registry.ctx.clock());
  await addPages(registry.app, registry.ctx);
  await registry.app.listen({ host: '127.0.0.1', port });
  if (options.fixtures !== false) await addFixtures(registry, await token('data-team'));
  const close = async (): Promise<void> => {
    await registry.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url, registry, token, close };
}

/** Registers the sample organisations and publishes the sample passports; waits until all of them have a score. */
async function addFixtures({ app, ctx, jobs }: OpenRegistry, token: string): Promise<void> {
  const organisations = readOrganisations(JSON.parse(await readFile(join(fixtures, 'organisations.json'), 'utf8')));
  await upsertOrganisations(ctx.database.db, organisations, ctx.clock().toISOString());
  const names = (await readdir(join(fixtures, 'catalogue'), { recursive: true })).filter((name) => name.endsWith('.json')).toSorted();
  const drafts = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(fixtures, 'catalogue', name), 'utf8'))));
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/passports/import?status=published',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    payload: `${drafts.map((draft) => JSON.stringify(draft)).join('\n')}\n`,
  });
  const refused = answer.body.split('\n').filter((line) => line !== '' && !line.includes('"created"'));
  if (answer.statusCode !== 200 || refused.length > 0) throw new Error(`Fixtures were refused: ${answer.statusCode} ${refused.join('\n')}`);
  await jobs?.idle();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
