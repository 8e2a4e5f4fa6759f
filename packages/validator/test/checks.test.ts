import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checksDoc } from '../scripts/checks-doc.ts';
import { fileCheckGroups } from '../src/file-check-groups.ts';
import { passportChecks } from '../src/passport/passport-checks.ts';

test('the reference page of checks is current (pnpm generate)', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../docs/reference/checks.md'), 'utf8')).toBe(checksDoc());
});

const allChecks = [...passportChecks, ...fileCheckGroups.flatMap(({ checks }) => checks)];

describe.each(allChecks)('the check $id', ({ id, certainty, severity, weight, what, fix }) => {
  test('has a name of its own, texts in both languages and a severity that its certainty allows', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(allChecks.filter((check) => check.id === id)).toHaveLength(1);
    for (const text of [what.cs, what.en, fix.cs, fix.en]) expect(text).toMatch(/^[\p{Lu}„“].*[.)]$/u);
    if (certainty !== 'certain') expect(severity).not.toBe('error');
    if (certainty === 'possible') expect(weight).toBe(0);
  });
});
