import { listOrganisationRows, loggerOptions, openRegistry, type Config } from '@pasport/api';
import { Command } from 'commander';
import { localUrl } from '../local-url.ts';
import { addPages } from '../pages/pages.ts';

/** `serve`: runs the registry until told to stop. */
export function serveCommand(readConfig: () => Config): Command {
  return new Command('serve').description('spustí registr / runs the registry').action(async () => {
    await serve(readConfig());
  });
}

/** Listens, says where, and returns after a signal once everything in progress has ended. */
async function serve(config: Config): Promise<void> {
  const registry = await openRegistry(
    { ...config, baseUrl: config.baseUrl || localUrl(config.host, config.port) },
    { logger: loggerOptions(config.logLevel) },
  );
  try {
    await addPages(registry.app, registry.ctx);
    const address = await registry.app.listen({ host: config.host, port: config.port });
    process.stdout.write(`Pasport naslouchá na / is listening on ${address}\n`);
    if ((await listOrganisationRows(registry.ctx.database.db)).length === 0) process.stdout.write(firstSteps);
    await stopSignal();
  } finally {
    await registry.close();
  }
}

const firstSteps = `Registr je prázdný. V druhém okně založte organizaci a přístupový klíč:
The registry is empty. In a second terminal, add an organisation and an access token:
  npx -y pnpm@12 pasport-server organisation add hodonin --name "Město Hodonín" --unit obec/586021
  npx -y pnpm@12 pasport-server token create --role approver --organisation hodonin
První správce / the first administrator:
  npx -y pnpm@12 pasport-server admin link
`;

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
