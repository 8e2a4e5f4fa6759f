import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDraft, type Draft } from '@pasport/model';
import { assessPassport } from '../../src/passport/assess-passport.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/catalogue');
const passports = 10_000;
const at = '2026-06-01T00:00:00Z';

/** Sample passports assessed in a second, one after the other in one thread, when warm. */
export function passportRate(): number {
  const drafts = readDrafts();
  const run = (count: number): void => {
    for (let index = 0; index < count; index += 1) assessPassport(drafts[index % drafts.length]!, { at });
  };
  run(2_000);
  const start = performance.now();
  run(passports);
  return passports / ((performance.now() - start) / 1_000);
}

function readDrafts(): Draft[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => parseDraft(JSON.parse(readFileSync(join(folder, name), 'utf8'))).draft)
    .filter((draft) => draft !== undefined);
}
