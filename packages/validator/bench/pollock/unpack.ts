import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const corpus = resolve(process.env['CORPUS'] ?? join(import.meta.dirname, '../../../../../shared'));
const files = join(corpus, 'quality-corpus');
const archive = (name: string) => join(files, `pollock-${name}.tar.xz`);

/** Weights of the polluted files. */
export const weightsPath = join(files, 'pollock_weights.json');

export const hasPollock = [archive('polluted'), archive('survey'), weightsPath].every((path) => existsSync(path));

/**
 * Unpacks an archive of the benchmark into a temporary folder for as long as it is used. Needs `tar` and `xz`.
 *
 * @param use gets the folder in which `csv`, `clean` and `parameters` lie
 */
export async function withUnpacked<T>(name: 'polluted' | 'survey', use: (folder: string) => Promise<T>): Promise<T> {
  const into = mkdtempSync(join(tmpdir(), 'pollock-'));
  try {
    execFileSync('tar', ['-xJf', archive(name), '-C', into]);
    const clean = readdirSync(into, { recursive: true, encoding: 'utf8' }).find((path) => /(^|[\\/])clean$/u.test(path));
    if (clean === undefined) throw new Error(`The archive ${name} holds no clean tables`);
    return await use(join(into, clean, '..'));
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}
