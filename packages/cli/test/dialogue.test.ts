import { expect, test } from 'vitest';
import { fakeRegistry, goodToken } from './fake-registry.ts';
import { keys, runDialogue } from './terminal.ts';

test('login asks for the token, shows none of it, and stores it', async () => {
  await using registry = await fakeRegistry();
  const { code, stdout, screen } = await runDialogue(['login', registry.url], [['Přístupový klíč', goodToken, keys.enter]]);
  expect([code, stdout]).toEqual([0, '']);
  expect(screen).toContain('Přihlášeno k');
  expect(screen).not.toContain(goodToken);
});

test('login offers the address of a registry on this machine', async () => {
  const { code, screen } = await runDialogue(['login'], [['Adresa registru', keys.ctrlC]]);
  expect(code).toBe(130);
  expect(screen).toContain('http://127.0.0.1:3000');
});

test('Ctrl-C in a question stores nothing and ends with 130', async () => {
  await using registry = await fakeRegistry();
  const { code, screen } = await runDialogue(['login', registry.url], [['Přístupový klíč', 'psp_half', keys.ctrlC]]);
  expect(code).toBe(130);
  expect(screen).toContain('Přerušeno');
  expect(registry.seen).toEqual([]);
});

test('search shows a table in a terminal', async () => {
  await using registry = await fakeRegistry();
  const { stdout, screen } = await runDialogue(['search', '--url', registry.url], []);
  expect(stdout).toMatch(/Název +Organizace +Formát +Přístup +Kvalita +Stav/);
  expect(stdout).toMatch(/Dětská hřiště +hodonin +CSV +veřejný +80 +zveřejněno/);
  expect(screen).toContain('3 pasporty, zobrazeno 2');
});

test('import shows its progress on the terminal and clears it away', async () => {
  await using registry = await fakeRegistry();
  const { code, stdout } = await runDialogue(['import', new URL('../package.json', import.meta.url).pathname, '--url', registry.url], [], {
    PASPORT_TOKEN: goodToken,
  });
  expect(code).toBe(1);
  expect(stdout).toMatch(/odmítnuté +1/);
});
