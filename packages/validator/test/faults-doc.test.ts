import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsDoc } from '../scripts/faults-doc.ts';

test('the reference page of faults is current (pnpm generate)', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../docs/reference/faults.md'), 'utf8')).toBe(faultsDoc());
});
