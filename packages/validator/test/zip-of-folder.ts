import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The files of a folder, without its folders, as one archive. */
export function zipOfFolder(folder: string): Buffer {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Buffer.from(zipSync(Object.fromEntries(files.map(({ name }) => [name, new Uint8Array(readFileSync(join(folder, name)))]))));
}
