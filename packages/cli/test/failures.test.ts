import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { closedAddress } from './closed-address.ts';
import { fakeRegistry, goodToken, problem } from './fake-registry.ts';
import { emptyFolder, runProgram } from './run-program.ts';

test.each([
  [['serch'], 'Příkaz „serch“ neznám. Nemysleli jste search?'],
  [['search', '--colour'], 'Přepínač --colour neznám.'],
  [['search', '--form', 'tape'], 'nezná hodnotu „tape“'],
  [['search', '--limit', 'many'], 'čeká celé číslo od 1 do 100,'],
  [['search', '--bbox', '17,49,16,50'], 'čtyři čísla ve stupních'],
  [['search', '--from', '2026-02-30'], 'den ve tvaru 2026-05-31'],
  [['show'], 'Chybí id.'],
  [['show', 'a', 'b'], 'slovo navíc'],
  [['export'], 'Řekněte co'],
  [['search', '--url', 'ftp://x'], 'neplatí'],
  [['search', '--url', 'http://jana:heslo@127.0.0.1'], 'nesmí obsahovat jméno a heslo'],
  [['validate', '/no/such/file.yaml'], 'neexistuje'],
])('%j is wrong usage and ends with 2', async (args, sentence) => {
  const { code, stdout, stderr } = await runProgram(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('heslo@');
});

test('wrong usage in English says so in English', async () => {
  const { stderr } = await runProgram(['show', '--lang=en']);
  expect(stderr).toBe('Error: id is missing.\n');
});

test('a registry that is not there ends with 4, with the reason as JSON on stderr when JSON is wanted', async () => {
  const { code, stdout, stderr } = await runProgram(['search', '--json', '--url', await closedAddress()]);
  expect([code, stdout]).toEqual([4, '']);
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'registry-unreachable', exit: 'unreachable', faults: [] } });
});

test('another program at the address is not taken for the registry', async () => {
  await using registry = await fakeRegistry({ 'GET /api/v1/passports': (_request, response) => void response.end('<html>') });
  const { code, stderr } = await runProgram(['search', '--url', registry.url]);
  expect(code).toBe(4);
  expect(stderr).toContain('odpovídá tam jiný program');
});

test('a passport that is not there ends with 3', async () => {
  await using registry = await fakeRegistry({
    'GET /api/v1/passports/*': (_request, response) => problem(response, 404, 'passport-not-found', 'Pasport nenalezen'),
  });
  const { code, stderr } = await runProgram(['show', 'nic', '--url', registry.url]);
  expect([code, stderr]).toEqual([3, 'Chyba: Pasport nenalezen.\n']);
});

test('every fault of a refusal is printed with its pointer', async () => {
  const faults = [
    { pointer: '/title', code: 'missing', message: 'Chybí název.' },
    { pointer: '/themes/0', code: 'unknown-code', message: 'Kód neznáme.' },
  ];
  await using registry = await fakeRegistry({
    'GET /api/v1/passports': (_request, response) => problem(response, 422, 'invalid-passport', 'Pasport má chyby', faults),
  });
  const plain = await runProgram(['search', '--url', registry.url]);
  expect(plain.code).toBe(3);
  expect(plain.stderr).toBe('Chyba: Pasport má chyby.\n  /title  Chybí název.\n  /themes/0  Kód neznáme.\n');
  const asJson = await runProgram(['search', '--json', '--url', registry.url]);
  expect(JSON.parse(asJson.stderr)).toEqual({ error: { code: 'invalid-passport', exit: 'refused', message: 'Pasport má chyby.', faults } });
});

test.each([401, 403])('HTTP %i asks to sign in and ends with 5', async (status) => {
  await using registry = await fakeRegistry({
    'GET /api/v1/passports': (_request, response) => problem(response, status, 'not-allowed', 'K tomu nemáte oprávnění'),
  });
  expect((await runProgram(['search', '--url', registry.url])).code).toBe(5);
});

test('a fault of the registry ends with 4 and names the request', async () => {
  await using registry = await fakeRegistry({
    'GET /api/v1/passports': (_request, response) => problem(response, 500, 'internal-error', 'Chyba na naší straně'),
  });
  const { code, stderr } = await runProgram(['search', '--url', registry.url]);
  expect(code).toBe(4);
  expect(stderr).toContain('Číslo požadavku: r-1');
});

test('a token that the registry echoes never reaches the output', async () => {
  await using registry = await fakeRegistry({
    'GET /api/v1/passports': ({ headers }, response) =>
      problem(response, 422, 'invalid-request', `Chybný požadavek ${headers.authorization}`),
  });
  const { stdout, stderr } = await runProgram(['search', '--url', registry.url], { env: { PASPORT_TOKEN: goodToken } });
  expect(stderr).toContain('Chybný požadavek');
  expect(stdout + stderr).not.toContain(goodToken);
});

test('escape sequences in foreign texts do not reach the terminal', async () => {
  await using registry = await fakeRegistry({
    'GET /api/v1/passports': (_request, response) => problem(response, 422, 'invalid-request', 'zlý\u001B[2Jnázev'),
  });
  expect((await runProgram(['search', '--url', registry.url])).stderr).not.toContain('\u001B');
});

test('Ctrl-C ends with 130 at once', async () => {
  const arrived = Promise.withResolvers<void>();
  await using registry = await fakeRegistry({ 'GET /api/v1/passports': () => arrived.resolve() });
  const { code, stdout, stderr } = await runProgram(['search', '--url', registry.url], {
    started: (child) => void arrived.promise.then(() => child.kill('SIGINT')),
  });
  expect([code, stdout, stderr]).toEqual([130, '', '']);
});

test('a reader that goes away ends the program quietly', async () => {
  await using registry = await fakeRegistry();
  const { stderr, code } = await runProgram(['search', '--all', '--json', '--url', registry.url], {
    started: (child) => child.stdout!.destroy(),
  });
  expect([code, stderr]).toEqual([0, '']);
});

test('a folder that cannot be opened is named, not a fault of the program', async () => {
  const folder = join(emptyFolder(), 'closed');
  mkdirSync(folder, { mode: 0o000 });
  const { code, stderr } = await runProgram(['validate', folder]);
  // The administrator of a machine may open everything.
  if (process.getuid?.() === 0) return expect(code).toBe(0);
  expect([code, stderr]).toEqual([2, `Chyba: K ${folder} nemáte přístup.\n`]);
});
