import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDraft } from '../src/passport/parse-draft.ts';
import type { Draft } from '../src/passport/passport.ts';
import { securityLevels } from '../src/passport/registry.ts';
import { deriveSecurityLevel } from '../src/security/derive-security-level.ts';
import { findUnit } from '../src/territory/units.ts';

const root = join(import.meta.dirname, '../../../fixtures');
const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

interface Organisation {
  id: string;
  name: { cs: string; en: string };
  ico?: string;
  unit: string;
}
const organisations = readJson('organisations.json') as Organisation[];

interface Fixture {
  /** `<organisation>/<slug>` */
  name: string;
  input: Draft;
}
const catalogue: Fixture[] = readdirSync(join(root, 'catalogue')).flatMap((folder) =>
  readdirSync(join(root, 'catalogue', folder)).map((file) => ({
    name: `${folder}/${file.replace('.json', '')}`,
    input: readJson('catalogue', folder, file) as Draft,
  })),
);

const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** Rows of the table of data files: file name and the passport it belongs to. */
const dataRows = [...readme.matchAll(/^\| `([^`]+\.(?:csv|geojson|json))` \|.*\| `([^`]+\/[^`]+)` \|$/gmu)].map((row) => ({
  file: row[1] ?? '',
  passport: row[2] ?? '',
}));
const dataFiles = readdirSync(join(root, 'data'));

test('the catalogue is big enough to show what the registry does', () => {
  expect(catalogue.length).toBeGreaterThanOrEqual(48);
  expect(new Set(catalogue.map(({ name }) => name.split('/')[0])).size).toBe(organisations.length);
  expect(organisations.length).toBeGreaterThanOrEqual(5);
});

test.each(organisations)('organisation $id has names in both languages and a known territory', ({ id, name, unit }) => {
  expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/u);
  expect(name).toEqual({ cs: expect.stringMatching(/\S/u), en: expect.stringMatching(/\S/u) });
  expect(findUnit(unit)).toBeDefined();
});

test.each(organisations.filter(({ ico }) => ico !== undefined))('the IČO of $id has the right check digit', ({ ico }) => {
  const digits = [...(ico ?? '')].map(Number);
  const sum = digits.slice(0, 7).reduce((total, digit, index) => total + digit * (8 - index), 0);
  expect(digits).toHaveLength(8);
  expect(digits[7]).toBe((11 - (sum % 11)) % 10);
});

describe.each(catalogue)('passport $name', ({ name, input }) => {
  test('is accepted as a draft', () => {
    expect(parseDraft(input).faults).toEqual([]);
  });

  test('names the organisation of its folder, a Czech title and an identity', () => {
    expect(input.organisation).toBe(name.split('/')[0]);
    expect(input.title.cs).toMatch(/\S/u);
    expect(input.title.cs?.length).toBeLessThanOrEqual(120);
    expect(input.iri ?? input.externalIds?.[0]).toBeDefined();
  });

  test('is well typeset', () => {
    for (const text of textsOf(input)) {
      expect(text, 'straight quotes, double blanks, three dots, a hyphen for a dash').not.toMatch(/"| {2}|\.\.\.|\s-\s/u);
      expect(text).toBe(text.trim());
    }
  });

  test('leads to no real address', () => {
    const hosts = [...JSON.stringify(input).matchAll(/(?:https?:\/\/|@)([a-z0-9.-]+)/gu)].map((match) => match[1] ?? '');
    const publicNames = /(^|\.)(example|gov\.cz|e-sbirka\.cz|europa\.eu|creativecommons\.org|opengis\.net)$/u;
    expect(hosts.filter((host) => !publicNames.test(host))).toEqual([]);
  });
});

test('no two passports have the same identity within an organisation', () => {
  const keys = catalogue.map(({ input }) => {
    const external = input.externalIds?.[0];
    return `${input.organisation} ${input.iri ?? `${external?.scheme}:${external?.value}`}`;
  });
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('members of a series name a series of the catalogue', () => {
  const series = new Set(catalogue.filter(({ input }) => input.kind === 'series').map(({ input }) => input.iri));
  const members = catalogue.filter(({ input }) => input.inSeries !== undefined);
  expect(members.length).toBeGreaterThan(2);
  for (const { input } of members) expect(series).toContain(input.inSeries);
});

test('every security level, kind and form of data occurs', () => {
  expect(occurring((draft) => [deriveSecurityLevel(draft, '2026-11-24').level])).toEqual(new Set(securityLevels));
  expect(occurring(({ kind }) => [kind])).toEqual(new Set(['dataset', 'series', 'service']));
  expect(occurring(({ distributions }) => distributions?.map(({ kind }) => kind) ?? [])).toEqual(
    new Set(['file', 'api', 'map-service', 'database', 'paper']),
  );
});

test('the README lists every data file and no other', () => {
  expect(dataRows.map(({ file }) => file).toSorted()).toEqual(dataFiles.toSorted());
});

test.each(dataRows)('$file is a distribution of $passport, with its true size and checksum', ({ file, passport }) => {
  const bytes = readFileSync(join(root, 'data', file));
  const draft = catalogue.find(({ name }) => name === passport)?.input;
  const distribution = draft?.distributions?.find(({ downloadUrl }) => downloadUrl?.endsWith(`/${file}`));
  expect(distribution).toBeDefined();
  expect(distribution?.sizeBytes ?? bytes.length).toBe(bytes.length);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(distribution?.checksum?.value ?? sha256).toBe(sha256);
});

test('the README lists every LKOD record, both contexts occur and one is invalid', () => {
  const files = readdirSync(join(root, 'lkod'));
  const listed = [...readme.matchAll(/^\| `([^`]+\.jsonld)` \|/gmu)].map((row) => row[1]);
  expect(listed.toSorted()).toEqual(files.toSorted());
  const records = files.map((file) => readJson('lkod', file) as { '@context': string; iri: string; název: unknown });
  const contexts = records.map((record) => /\d{4}-\d{2}-\d{2}/u.exec(record['@context'])?.[0]);
  expect(contexts.filter((date) => date === '2021-01-11')).toHaveLength(1);
  expect(contexts.filter((date) => date === '2024-05-28')).toHaveLength(4);
  expect(records.filter(({ název }) => typeof název !== 'object')).toHaveLength(1);
  expect(new Set(records.map(({ iri }) => iri)).size).toBe(files.length);
});

test('birth numbers stand in one file only', () => {
  const holding = dataFiles.filter((file) => /\b\d{6}\/\d{4}\b/u.test(readFileSync(join(root, 'data', file), 'latin1')));
  expect(holding).toEqual(['najemci-bytu-vzor.csv']);
});

function occurring(of: (draft: Draft) => readonly unknown[]): Set<unknown> {
  return new Set(catalogue.flatMap(({ input }) => of(input)));
}

/** Every text for people in a draft; addresses and codes are left out. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return proseKeys.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => textsOf(child, name));
}
const proseKeys = new Set([
  'cs',
  'en',
  'name',
  'ownerUnit',
  'unit',
  'place',
  'operator',
  'vendor',
  'note',
  'mitigation',
  'subjects',
  'legalBasis',
]);
