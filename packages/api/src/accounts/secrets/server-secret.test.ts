import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStrongSecret, serverSecret } from './server-secret.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pasport-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a random secret is made once and kept for its owner alone', async () => {
  const secret = await serverSecret(folder, '');
  expect(secret).toHaveLength(64);
  expect(await serverSecret(folder, '')).toBe(secret);
  expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600);
});

test('the configured secret goes first', async () => {
  expect(await serverSecret(folder, 'z konfigurace')).toBe('z konfigurace');
});

test('half a secret is no secret', async () => {
  await writeFile(join(folder, 'secret'), 'kratke');
  await expect(serverSecret(folder, '')).rejects.toThrow('secret');
});

test.each([
  'kratke-tajemne-slovo',
  'a'.repeat(40),
  'abc1'.repeat(10),
  'xK3p9Qz1mV'.repeat(4),
  'change-me-please-xK3p9Qz1mVb7Lw2Rt',
  'TESTSECRETxK3p9Qz1mVb7Lw2RtYu8Io0',
  'mojeheslo-xK3p9Qz1mVb7Lw2RtYu8Io0',
])('a weak secret is refused: %s', (secret) => {
  expect(isStrongSecret(secret)).toBe(false);
});

test('a random secret is strong', () => {
  expect(isStrongSecret('Zk0vXhQ7-mT3nB8wRr5LpYc2JdUa9GsE')).toBe(true);
});
