import { randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const minSecretLength = 32;
const minDifferentCharacters = 10;

/** Words of examples and of secrets that were to be changed and never were. */
const tellTales = /change|example|secret|passw|heslo|tajemstv|pasport|default|qwert|123456|abcdef/i;

/** Is a secret long and varied enough, and not one that everybody could try? */
export function isStrongSecret(secret: string): boolean {
  if (secret.length < minSecretLength || tellTales.test(secret)) return false;
  return new Set(secret).size >= minDifferentCharacters && !/^(.{1,32})\1+.{0,31}$/s.test(secret);
}

/**
 * The secret of the server: the one of the configuration, else a random one kept in the data folder for its owner
 * alone. Whoever runs several processes on several machines sets it, so that all have the same.
 *
 * @throws when the file cannot be read or written
 */
export async function serverSecret(dataDir: string, configured: string): Promise<string> {
  if (configured !== '') return configured;
  const path = join(dataDir, 'secret');
  try {
    const file = await open(path, 'wx', 0o600);
    const secret = randomBytes(48).toString('base64url');
    await file.writeFile(secret);
    await file.sync();
    await file.close();
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = (await readFile(path, 'utf8')).trim();
  if (secret.length < minSecretLength) {
    throw new Error(`Soubor ${path} neobsahuje celé tajemství serveru. / The file ${path} does not hold a whole server secret.`);
  }
  return secret;
}
