import { openRegistry } from '../src/open-registry.ts';
import { createToken } from '../src/accounts/create-token.ts';
import { upsertOrganisations } from '../src/organisations/organisation.store.ts';
import { organisations } from './registry.ts';

/** A registry in a process of its own, so that a test can kill it. */

const [dataDir = '', databaseUrl = ''] = process.argv.slice(2);
const { app, ctx } = await openRegistry(
  {
    databaseUrl,
    dataDir,
    indexPath: `${dataDir}/index.sqlite`,
    searchThreads: 1,
    runJobs: true,
    fetchFiles: false,
    fetchAllow: [],
    fetchPorts: [],
    linkCheckHours: 24,
    baseUrl: 'http://pasport.example',
  },
  { logger: false },
);
await upsertOrganisations(ctx.database.db, organisations, new Date().toISOString());
const token = await createToken(ctx.database, { role: 'data-team', organisation: null, label: 'test', days: 1 }, new Date());
await app.listen({ host: '127.0.0.1', port: 0 });
const address = app.server.address();
process.send?.({ port: typeof address === 'object' ? address?.port : 0, token });
