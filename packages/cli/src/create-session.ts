import type { Language } from '@pasport/model';
import { printable } from './output/printable.ts';
import type { RegistryClient } from './registry-client.ts';
import type { Session } from './session.ts';
import type { Io } from './terminal/io.ts';
import { say } from './terminal/say.ts';
import { write } from './terminal/write.ts';

/** Options that every command takes, as commander read them. */
export interface GlobalOptions {
  json?: boolean;
  url?: string;
  /** `false` after `--no-input`. */
  input?: boolean;
}

/** The session of one command; the registry is contacted only when a command asks for it. */
export function createSession(
  { io, language, signal }: { io: Io; language: Language; signal: AbortSignal },
  options: GlobalOptions,
): Session {
  let client: Promise<RegistryClient> | undefined;
  return {
    io,
    language,
    signal,
    url: options.url,
    json: options.json === true,
    interactive: options.input !== false && io.stdin.isTTY === true && io.stderr.isTTY === true,
    registry: () => (client ??= connect({ io, language, signal, url: options.url })),
    print: (text) => write(io.stdout, text),
    printJson: (value) => write(io.stdout, `${JSON.stringify(value, null, 2)}\n`),
    note: (text) => void io.stderr.write(`${printable(say(text, language))}\n`),
  };
}

interface Connection {
  io: Io;
  language: Language;
  signal: AbortSignal;
  url: string | undefined;
}

async function connect({ io, language, signal, url }: Connection): Promise<RegistryClient> {
  const [{ createRegistryClient }, { registrySettings }] = await Promise.all([
    import('./registry-client.ts'),
    import('./config/registry-settings.ts'),
  ]);
  return createRegistryClient({ ...(await registrySettings(io.env, url)), language, signal });
}
