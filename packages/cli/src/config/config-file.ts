import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What `login` stores. */
export interface StoredLogin {
  readonly url: string;
  readonly token: string;
}

/** Where the login is stored: the configuration folder of the system, `XDG_CONFIG_HOME` first. */
export function configPath(env: Environment, system: NodeJS.Platform = platform()): string {
  return join(configHome(env, system), 'pasport', 'config.json');
}

function configHome(env: Environment, system: NodeJS.Platform): string {
  if (env['XDG_CONFIG_HOME']) return env['XDG_CONFIG_HOME'];
  const home = env['HOME'] ?? homedir();
  if (system === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  return system === 'darwin' ? join(home, 'Library', 'Application Support') : join(home, '.config');
}

/** The stored login; `undefined` before the first one. */
export async function readLogin(env: Environment): Promise<StoredLogin | undefined> {
  const path = configPath(env);
  try {
    const { url, token } = JSON.parse(await readFile(path, 'utf8')) as Partial<StoredLogin>;
    if (typeof url === 'string' && typeof token === 'string') return { url, token };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  }
  throw new Failure(
    'usage',
    {
      cs: `Nastavení ${path} nejde přečíst. Přihlaste se znovu: pasport login`,
      en: `The settings ${path} cannot be read. Sign in again: pasport login`,
    },
    { code: 'settings-not-readable' },
  );
}

/** Stores the login so that only its owner may read it; the old one is replaced whole or not at all. */
export async function writeLogin(env: Environment, login: StoredLogin): Promise<string> {
  const path = configPath(env);
  const draft = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(draft, `${JSON.stringify(login, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, path);
  return path;
}

/** Removes the stored login; nothing happens when there is none. */
export async function removeLogin(env: Environment): Promise<string> {
  const path = configPath(env);
  await rm(path, { force: true });
  return path;
}
