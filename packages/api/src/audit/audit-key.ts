import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The key (Ed25519) by which this installation signs heads of its audit log: made once and kept in the data folder for
 * its owner alone.
 *
 * @throws when the file cannot be read or written, or holds something else
 */
export async function auditKey(dataDir: string): Promise<KeyObject> {
  const path = join(dataDir, 'audit-key');
  try {
    const file = await open(path, 'wx', 0o600);
    const { privateKey } = generateKeyPairSync('ed25519');
    await file.writeFile(privateKey.export({ format: 'pem', type: 'pkcs8' }));
    await file.sync();
    await file.close();
    return privateKey;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return await readKey(path);
}

/** The key if there is one already. */
export async function knownAuditKey(dataDir: string): Promise<KeyObject | undefined> {
  try {
    return await readKey(join(dataDir, 'audit-key'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readKey(path: string): Promise<KeyObject> {
  const key = createPrivateKey(await readFile(path));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${path}: čekáme klíč Ed25519 / expected an Ed25519 key`);
  return key;
}

/** The public half of a key as text: base64 of its DER form (SPKI). */
export function publicKeyText(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
}
