import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closedAddress } from './closed-address.ts';
import { fakeRegistry, goodToken, problem } from './fake-registry.ts';
import { emptyFolder, runProgram } from './run-program.ts';

/** A folder of everything that people keep beside passports. */
function messyFolder(): string {
  const folder = emptyFolder();
  const put = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'sub'));
  put('a.json', JSON.stringify({ title: { cs: 'Parkoviště' }, iri: 'https://example.cz/a' }));
  put('b.yaml', 'title:\n  cs: Hřiště\n---\ntitle:\n  cs: Lavičky\n');
  put('broken.json', '{\n  "title": {\n');
  put('cp1250.json', Buffer.from('{"title":{"cs":"H\xF8i\xB9t\xEC"}}', 'latin1'));
  put('empty.json', '');
  put('many.json', JSON.stringify([{ title: { cs: 'Jedna' } }, { description: { cs: 'bez názvu' } }, 7]));
  put('readme.md', '# passports');
  put('sub/c.ndjson', '{"title":{"cs":"Tři"}}\n\nnot json\n{"title":{"cs":"Čtyři"}}');
  put('.hidden.json', '{}');
  return folder;
}

const allowed = { PASPORT_TOKEN: goodToken };

test('import takes what can be taken and lists every other record with its file, line and pointer', async () => {
  await using registry = await fakeRegistry();
  const folder = messyFolder();
  const { code, stdout } = await runProgram(['import', folder, '--json', '--url', registry.url], { env: allowed });
  expect(code).toBe(1);
  const { counts, records } = JSON.parse(stdout) as {
    counts: object;
    records: { file: string; pointer: string; line?: number; status: string; problem?: { faults: { pointer: string; code: string }[] } }[];
  };
  expect(counts).toEqual({ created: 6, changed: 0, unchanged: 0, refused: 6, skipped: 1 });
  const told = records.map(({ file, line, pointer, status, problem: refusal }) => {
    const reasons = refusal?.faults.map((fault) => `${fault.pointer} ${fault.code}`).join() ?? '';
    return `${file.slice(folder.length + 1)}${line ? `:${line}` : ''}${pointer} ${status} ${reasons}`.trim();
  });
  expect(told).toEqual([
    'a.json created',
    'b.yaml created',
    'b.yaml created',
    'broken.json refused  invalid-json',
    'cp1250.json refused  invalid-utf8',
    'empty.json refused  empty-file',
    'many.json/0 created',
    'many.json/1 refused /1/title missing',
    'many.json/2 refused /2 not-a-passport',
    'readme.md skipped',
    'sub/c.ndjson:1 created',
    'sub/c.ndjson:3 refused  invalid-json',
    'sub/c.ndjson:4 created',
  ]);
});

test('importing the same folder again changes nothing', async () => {
  await using registry = await fakeRegistry();
  const folder = messyFolder();
  await runProgram(['import', folder, '--url', registry.url], { env: allowed });
  const { stdout } = await runProgram(['import', folder, '--json', '--url', registry.url], { env: allowed });
  expect((JSON.parse(stdout) as { counts: object }).counts).toEqual({ created: 0, changed: 0, unchanged: 6, refused: 6, skipped: 1 });
});

test('records without an identifier get one from their file, the same however the path is written', async () => {
  await using registry = await fakeRegistry();
  const folder = join(emptyFolder(), 'sady');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.json'), '{"title":{"cs":"A"}}');
  writeFileSync(join(folder, 'b.json'), '[{"title":{"cs":"B"}},{"title":{"cs":"C"},"iri":"https://example.cz/c"}]');
  await runProgram(['import', folder, '--url', registry.url], { env: allowed });
  await runProgram(['import', 'a.json', './b.json', '--url', registry.url], { env: allowed, cwd: folder });
  const ids = registry.records.map(({ externalIds, iri }) => (iri as string | undefined) ?? (externalIds as { value: string }[])[0]!.value);
  const once = ['sady/a.json', 'sady/b.json#B', 'https://example.cz/c'];
  expect(ids).toEqual([...once, ...once]);
});

test('an exported passport can be imported: what the registry added is taken off', async () => {
  await using registry = await fakeRegistry();
  const exported = { id: 'id-1', slug: 'a', title: { cs: 'A' }, registry: { organisation: 'hodonin' }, view: 'full' };
  await runProgram(['import', '-', '--url', registry.url], { env: allowed, stdin: `${JSON.stringify(exported)}\n` });
  expect(registry.records).toEqual([{ organisation: 'hodonin', title: { cs: 'A' }, externalIds: [{ scheme: 'pasport', value: 'id-1' }] }]);
});

test('import prints reasons and a summary for people', async () => {
  await using registry = await fakeRegistry();
  const folder = messyFolder();
  const { stdout, stderr } = await runProgram(['import', folder, '--dry-run', '--url', registry.url], { env: allowed });
  expect(stdout).toContain('many.json /1');
  expect(stdout).toMatch(/\/1\/title {2}Chybí název\./);
  expect(stdout).toMatch(/nové +6/);
  expect(stdout).toMatch(/odmítnuté +6/);
  expect(stdout).not.toContain('a.json');
  expect(stderr).toContain('nic se neuložilo');
  expect(Object.fromEntries(registry.seen[0]!.query)).toEqual({ dryRun: 'true', status: 'draft' });
});

test('import sends its options as one request and reads answers while it still sends', async () => {
  await using registry = await fakeRegistry();
  const lines = Array.from({ length: 20_000 }, (_, index) =>
    JSON.stringify({ title: { cs: `Sada ${index}` }, iri: `https://example.cz/${index}` }),
  );
  const options = ['--status', 'published', '--organisation', 'brno', '--source', 'lkod'];
  const { code, stdout } = await runProgram(['import', '-', ...options, '--url', registry.url], { env: allowed, stdin: lines.join('\n') });
  expect(code).toBe(0);
  expect(stdout).toMatch(/nové +20[^\d]000/);
  expect(registry.seen.map(({ method, query }) => `${method} ${query}`)).toEqual(['POST status=published&organisation=brno&source=lkod']);
});

test('a registry that stops half-way is reported after what it had taken', async () => {
  await using registry = await fakeRegistry({
    'POST /api/v1/passports/import': (_request, response, body) => {
      body.resume();
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.write('{"line":1,"status":"created","id":"id-1"}\n', () => setTimeout(() => response.destroy(), 100));
    },
  });
  const { code, stdout, stderr } = await runProgram(['import', '-', '--json', '--url', registry.url], {
    env: allowed,
    stdin: '{"title":{"cs":"A"}}\n{"title":{"cs":"B"}}\n',
  });
  expect(code).toBe(4);
  expect(JSON.parse(stdout)).toMatchObject({ counts: { created: 1 } });
  expect(JSON.parse(stderr)).toMatchObject({ error: { exit: 'unreachable' } });
});

test('the last word of a registry that gave up is printed', async () => {
  await using registry = await fakeRegistry({
    'POST /api/v1/passports/import': async (_request, response, body) => {
      for await (const _chunk of body) continue;
      const stopped = {
        line: null,
        status: 'stopped',
        problem: { status: 507, code: 'storage-full', title: 'Na serveru došlo místo, nic se neuložilo' },
      };
      response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(`${JSON.stringify(stopped)}\n`);
    },
  });
  const { code, stderr } = await runProgram(['import', '-', '--url', registry.url], { env: allowed, stdin: '{"title":{"cs":"A"}}\n' });
  expect(code).toBe(4);
  expect(stderr).toContain('Na serveru došlo místo');
});

test('an import that the registry refuses as a whole ends with its problem', async () => {
  await using registry = await fakeRegistry({
    'POST /api/v1/passports/import': (_request, response) => problem(response, 403, 'not-allowed', 'K tomu nemáte oprávnění'),
  });
  const { code, stderr } = await runProgram(['import', '-', '--url', registry.url], { env: allowed, stdin: '{"title":{"cs":"A"}}\n' });
  expect(code).toBe(5);
  expect(stderr).toContain('K tomu nemáte oprávnění');
});

test('a folder without files is wrong usage', async () => {
  expect((await runProgram(['import', emptyFolder()])).code).toBe(2);
});

test('YAML aliases cannot blow up the memory', async () => {
  await using registry = await fakeRegistry();
  const folder = emptyFolder();
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x,x]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[i]}`).join(',')}]`),
  ].join('\n');
  writeFileSync(join(folder, 'bomb.yaml'), bomb);
  const { code, stdout } = await runProgram(['import', folder, '--json', '--url', registry.url], { env: allowed });
  expect(code).toBe(1);
  expect(stdout).toContain('invalid-yaml');
});

test.each([[[]], [['--json']]])('an import that cannot connect prints its reason and no table, with %j', async (more) => {
  const { code, stdout, stderr } = await runProgram(['import', messyFolder(), ...more, '--url', await closedAddress()]);
  expect([code, stdout]).toEqual([4, '']);
  expect(stderr).toContain('na adrese nic neběží');
});
