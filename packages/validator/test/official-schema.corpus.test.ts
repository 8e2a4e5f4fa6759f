import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fromLkod, lkodDocumentKind } from '@pasport/model';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { assessPassport } from '../src/passport/assess-passport.ts';
import { checkOfficialSchema, type OfficialSchema } from '../src/verdicts/official-schema/check-official-schema.ts';
import { currentContext } from '../src/verdicts/official-schema/dataset-rule.ts';

const corpus = resolve(process.env['CORPUS'] ?? join(import.meta.dirname, '../../../../shared'));
const norm = join(corpus, 'standards/dcat-ap-cz/2024-05-28/schemata');
const baseTypes = join(corpus, 'standards/dcat-ap-cz/zakladni-datove-typy-2020-07-01');

/** Records whose verdicts differ, by their path in the corpus: `{ path, date, why }`. None is known. */
const knownDifferences: readonly { path: string; date: string; why: string }[] = [];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** The official schemas; their ids hold diacritics, which ajv refers to percent-encoded. */
function officialSchemas(): Record<OfficialSchema, ValidateFunction> {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: false });
  for (const path of [...filesUnder(baseTypes), ...filesUnder(norm)].filter((name) => name.endsWith('.json'))) {
    const schema = readJson(path) as { $id: string; $schema?: string };
    if (path.startsWith(baseTypes)) delete schema.$schema;
    ajv.addSchema({ ...schema, $id: encodeURI(schema.$id) });
  }
  const prefix = 'https://ofn.gov.cz/dcat-ap-cz-rozhraní-katalogů-otevřených-dat/2024-05-28/schémata/';
  const named = (name: string) => {
    const validate = ajv.getSchema(encodeURI(`${prefix}${name}.json`));
    if (!validate) throw new Error(`The corpus lacks the official schema ${name}`);
    return validate;
  };
  return { dataset: named('datová-sada'), series: named('datová-série'), 'high-value': named('datová-sada-hvd') };
}

const official = officialSchemas();
const schemaNames = Object.keys(official) as OfficialSchema[];

/** JSON objects of the corpus that claim a type or an IRI: records, catalogues and whatever else came with them. */
const documents = ['real-records/lkod', 'real-records/lkod-validator-fixtures', 'standards/dcat-ap-cz']
  .flatMap((folder) => filesUnder(join(corpus, folder)))
  .filter((path) => /\.json(ld)?$/.test(path))
  .flatMap((path) => {
    const value = readJson(path);
    return typeof value === 'object' && value !== null && !('$schema' in value)
      ? [{ path: relative(corpus, path), record: value as object }]
      : [];
  });
const datasets = documents.filter(({ record }) => lkodDocumentKind(record) === 'dataset');

test('the corpus has records', () => expect(datasets.length).toBeGreaterThan(0));

describe.each(schemaNames)('our verdict by the schema %s', (schema) => {
  test.each(['as-is', 'current'] as const)('equals the official one on every document, context %s', (context) => {
    const differing = documents.filter(({ record }) => {
      const judged = context === 'current' ? { ...record, '@context': currentContext } : record;
      return official[schema](judged) !== (checkOfficialSchema(record, { schema, context }).length === 0);
    });
    expect(differing.map(({ path }) => path)).toEqual(knownDifferences.map(({ path }) => path));
  });
});

test('damaged records are judged as the official schema judges them', () => {
  const differing: string[] = [];
  for (const { path, record } of datasets.filter((each) => official.dataset({ ...each.record, '@context': currentContext })).slice(0, 40)) {
    for (const damaged of damagesOf({ ...record, '@context': currentContext })) {
      for (const schema of schemaNames) {
        if (official[schema](damaged.record) !== (checkOfficialSchema(damaged.record, { schema }).length === 0))
          differing.push(`${path} ${damaged.at} ${schema}`);
      }
    }
  }
  expect(differing).toEqual([]);
});

test('the passport of a real record has the verdict of the record, once its context is the current one', () => {
  const read = datasets
    .filter(({ path }) => path.startsWith('real-records'))
    .flatMap(({ path, record }) => ({ path, record, ...fromLkod(record) }));
  const differing = read.filter(({ record, draft }) => {
    if (!draft) return false;
    const answer = assessPassport(draft, { at: '2026-06-01T00:00:00Z' }).verdicts.officialSchema.answer;
    const schema = draft.kind === 'series' ? 'series' : 'dataset';
    return answer !== 'not-applicable' && (answer === 'pass') !== official[schema]({ ...record, '@context': currentContext });
  });
  process.stdout.write(`${read.filter(({ draft }) => draft).length} of ${read.length} real records read into passports\n`);
  expect(differing.map(({ path }) => path)).toEqual([]);
});

test('prints the counts per folder', () => {
  const counts = new Map<string, { records: number; asIs: number; current: number }>();
  for (const { path, record } of datasets) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const count = counts.get(folder) ?? { records: 0, asIs: 0, current: 0 };
    count.records += 1;
    count.asIs += checkOfficialSchema(record, { schema: 'dataset' }).length === 0 ? 1 : 0;
    count.current += checkOfficialSchema(record, { schema: 'dataset', context: 'current' }).length === 0 ? 1 : 0;
    counts.set(folder, count);
  }
  const lines = [...counts].map(
    ([folder, { records, asIs, current }]) => `${folder}: ${asIs} of ${records} valid as is, ${current} with the current context`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(lines.length).toBeGreaterThan(0);
});

/** Each value of a record once left out and once replaced by values of other types. */
function damagesOf(record: object): { at: string; record: unknown }[] {
  const damages: { at: string; record: unknown }[] = [];
  const visit = (value: unknown, at: string, rebuild: (inner: unknown) => unknown): void => {
    if (at !== '')
      for (const other of [null, 7, 'x', '', [], {}, ['x'], { cs: 'x' }, { cs: 7 }, 'https://', 'https://x'])
        damages.push({ at, record: rebuild(other) });
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, `${at}/${index}`, (inner) => rebuild(value.with(index, inner))));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        const { [key]: _left, ...rest } = value as Record<string, unknown>;
        damages.push({ at: `${at}/${key} left out`, record: rebuild(rest) });
        visit(item, `${at}/${key}`, (inner) => rebuild({ ...value, [key]: inner }));
      }
    }
  };
  visit(record, '', (inner) => inner);
  return damages;
}
