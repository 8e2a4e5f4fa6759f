import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeRegistry, goodToken } from './fake-registry.ts';
import { emptyFolder, runProgram } from './run-program.ts';

test('login stores address and token in a file that only its owner may read', async () => {
  await using registry = await fakeRegistry();
  const home = emptyFolder();
  const { code, stdout, stderr } = await runProgram(['login', registry.url, '--token-stdin'], {
    stdin: `${goodToken}\n`,
    env: { XDG_CONFIG_HOME: home },
  });
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toContain(`Přihlášeno k ${registry.url}`);
  const path = join(home, 'pasport', 'config.json');
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ url: registry.url, token: goodToken });
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(home, 'pasport'))).mode & 0o777).toBe(0o700);
});

test('the stored login is used by the next command', async () => {
  await using registry = await fakeRegistry();
  const env = { XDG_CONFIG_HOME: emptyFolder() };
  await runProgram(['login', registry.url], { env: { ...env, PASPORT_TOKEN: goodToken } });
  const { code } = await runProgram(['search'], { env });
  expect(code).toBe(0);
  expect(registry.seen.at(-1)!.headers.authorization).toBe(`Bearer ${goodToken}`);
});

test('the stored token is never sent to another registry', async () => {
  await using registry = await fakeRegistry();
  await using other = await fakeRegistry();
  const env = { XDG_CONFIG_HOME: emptyFolder() };
  await runProgram(['login', registry.url], { env: { ...env, PASPORT_TOKEN: goodToken } });
  expect((await runProgram(['search', '--url', other.url], { env })).code).toBe(0);
  expect(other.seen[0]!.headers.authorization).toBeUndefined();
});

test('a token that the registry does not accept is not stored', async () => {
  await using registry = await fakeRegistry();
  const home = emptyFolder();
  const { code, stdout, stderr } = await runProgram(['login', registry.url, '--token-stdin'], {
    stdin: 'psp_wrong_token',
    env: { XDG_CONFIG_HOME: home },
  });
  expect([code, stdout]).toEqual([5, '']);
  expect(stderr).not.toContain('psp_wrong_token');
  await expect(stat(join(home, 'pasport'))).rejects.toThrow('ENOENT');
});

test('without a terminal and without a token login says what is missing and does not wait', async () => {
  const { code, stderr } = await runProgram(['login', 'http://127.0.0.1:9']);
  expect(code).toBe(2);
  expect(stderr).toContain('PASPORT_TOKEN');
});

test('login --json says where the login is stored, without the token', async () => {
  await using registry = await fakeRegistry();
  const { stdout } = await runProgram(['login', registry.url, '--json'], { env: { PASPORT_TOKEN: goodToken } });
  expect(JSON.parse(stdout)).toEqual({ url: registry.url, stored: expect.stringContaining('config.json') as string });
  expect(stdout).not.toContain(goodToken);
});

test('login --remove forgets the token', async () => {
  await using registry = await fakeRegistry();
  const home = emptyFolder();
  await runProgram(['login', registry.url], { env: { XDG_CONFIG_HOME: home, PASPORT_TOKEN: goodToken } });
  expect((await runProgram(['login', '--remove'], { env: { XDG_CONFIG_HOME: home } })).code).toBe(0);
  await expect(stat(join(home, 'pasport', 'config.json'))).rejects.toThrow('ENOENT');
});

test('settings that cannot be read are named', async () => {
  const { code, stderr } = await runProgram(['search'], { env: { XDG_CONFIG_HOME: '/dev/null' } });
  expect(code).toBe(2);
  expect(stderr).toContain('pasport login');
});
