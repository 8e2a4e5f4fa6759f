import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fromLkod, fromLkodCatalogue, lkodDocumentKind, parseDraft, toLkod, toLkodCatalogue, type Draft } from '../src/index.ts';

const corpus = process.env['CORPUS'] ?? '../shared';
const norm = join(corpus, 'standards', 'dcat-ap-cz');
const context =
  'https://ofn.gov.cz/dcat-ap-cz-rozhraní-katalogů-otevřených-dat/2024-05-28/kontexty/rozhraní-katalogů-otevřených-dat.jsonld';

type Json = Record<string, unknown>;

/** Every file of a folder that holds JSON, with its path. */
function documents(folder: string): [string, unknown][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.json(ld)?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path): [string, unknown][] => {
      try {
        return [[path, JSON.parse(readFileSync(path, 'utf8'))]];
      } catch {
        return [];
      }
    });
}

/** Validator of one official schema; the base types are older and carry IRIs that ajv refuses undecoded. */
function officialSchema(name: string): (record: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, validateFormats: false });
  for (const folder of ['zakladni-datove-typy-2020-07-01', join('2024-05-28', 'schemata')]) {
    for (const [, schema] of documents(join(norm, folder))) {
      const { $schema: _older, ...rest } = schema as Json;
      ajv.addSchema({ ...rest, $id: encodeURI(String(rest['$id'])) });
    }
  }
  const iri = encodeURI(`https://ofn.gov.cz/dcat-ap-cz-rozhraní-katalogů-otevřených-dat/2024-05-28/schémata/${name}.json`);
  const validate = ajv.getSchema(iri)!;
  return (record) => validate(record) === true;
}

const isDataset = officialSchema('datová-sada');
const isHighValue = officialSchema('datová-sada-hvd');
const isSeries = officialSchema('datová-série');
const isCatalogue = officialSchema('katalog');
const isValid = (record: Json): boolean => ([record['typ']].flat().includes('Datová série') ? isSeries : isDataset)(record);

const all = documents(join(corpus, 'real-records'));
const records = [...all, ...documents(join(norm, '2021-01-11', 'priklady')), ...documents(join(norm, '2024-05-28', 'priklady'))].filter(
  ([, json]) => lkodDocumentKind(json) === 'dataset',
) as [string, Json][];
const catalogues = all.filter(([, json]) => lkodDocumentKind(json) === 'catalogue') as [string, Json][];

const jsonOf = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const report = (line: string): boolean => process.stdout.write(`${line}\n`);
const iriOf = ({ iri }: Draft): string => iri ?? 'https://example.org/sada';

describe('real records', () => {
  test('every JSON document is read or refused, and a data set becomes a passport without faults', () => {
    const read = all.map(([path, json]) => ({ path, ...fromLkod(json) }));
    for (const { path, draft, faults } of read) {
      expect(draft ? parseDraft(draft).faults : [], path).toEqual([]);
      for (const fault of faults)
        expect(fault, path).toMatchObject({ pointer: expect.stringMatching(/^(\/.*)?$/), code: expect.any(String) });
    }
    const accepted = read.filter(({ draft }) => draft !== undefined);
    const kept = accepted.filter(({ draft }) => draft?.extras !== undefined);
    report(
      `${all.length} JSON documents: ${accepted.length} read, ${read.length - accepted.length} refused; ${kept.length} keep values aside`,
    );
    expect(accepted.length).toBeGreaterThan(0);
  });

  test('a record written again is the same, property by property, in the current context', () => {
    for (const [path, json] of records) {
      const { draft } = fromLkod(json);
      if (!draft) continue;
      const written = jsonOf(toLkod(draft, { iri: iriOf(draft) }));
      expect(written, path).toEqual({ ...json, '@context': context });
      expect(fromLkod(written).draft, path).toEqual(draft);
    }
  });

  test('a record that was valid by the official schema stays valid, and no other becomes so', () => {
    const counts = { asIs: 0, before: 0, after: 0 };
    for (const [path, json] of records) {
      const { draft } = fromLkod(json);
      const before = isValid({ ...json, '@context': context });
      const after = draft !== undefined && isValid(jsonOf(toLkod(draft, { iri: iriOf(draft) })));
      expect(after, path).toBe(before);
      counts.asIs += Number(isValid(json));
      counts.before += Number(before);
      counts.after += Number(after);
    }
    report(
      `${records.length} data sets: ${counts.asIs} valid as they are, ${counts.before} in the current context, ${counts.after} written again`,
    );
  });

  test('without what was kept aside, a passport alone still says most of it: what was valid stays valid', () => {
    const lost: string[] = [];
    for (const [path, json] of records) {
      const { draft } = fromLkod(json);
      if (!draft || !isValid({ ...json, '@context': context })) continue;
      const { extras: _kept, ...bare } = draft;
      if (!isValid(jsonOf(toLkod(bare, { iri: iriOf(draft) })))) lost.push(path);
    }
    expect(lost).toEqual([]);
  });

  test('catalogues list their data sets and written again are valid', () => {
    for (const [path, json] of catalogues) {
      const { iri, title, datasets, faults } = fromLkodCatalogue(json);
      expect(faults, path).toEqual([]);
      expect(datasets, path).toEqual(json['datová_sada']);
      const written = toLkodCatalogue({ iri: iri!, title: title!, description: title!, publisher: { ico: '00284891' }, datasetIris: [] });
      expect(isCatalogue(written), path).toBe(true);
    }
    report(`${catalogues.length} catalogues`);
  });
});

describe('passports written in a form', () => {
  const iri = 'https://data.tepla.example/sady/hriste';
  const complete: Draft = {
    title: { cs: 'Dětská hřiště' },
    description: { cs: 'Hřiště ve správě města.' },
    publisher: { ico: '00284891', name: { cs: 'Město Teplá' } },
    contactPoint: { kind: 'person', name: { cs: 'Jana Nová' }, email: 'nova@tepla.example' },
    documentation: 'https://tepla.example/hriste',
    themes: ['SOCI'],
    keywords: { cs: ['hřiště'] },
    frequency: 'ANNUAL',
    territory: { units: ['obec/586021'] },
    temporal: { start: '2024-01-01' },
    spatialResolutionM: 0.5,
    euroVoc: ['4136'],
    security: { personalData: 'none' },
    distributions: [
      {
        kind: 'file',
        downloadUrl: 'https://tepla.example/hriste.csv',
        format: 'CSV',
        mediaType: 'text/csv; charset=utf-8',
        licence: 'CC0',
      },
      { kind: 'file', downloadUrl: 'https://tepla.example/hriste.geojson', format: 'GEOJSON', licence: 'CC_BY_4_0' },
      { kind: 'map-service', service: { endpointUrl: 'https://mapy.tepla.example/wms' }, licence: 'CC0' },
      { kind: 'paper', title: { cs: 'Pasport hřišť' } },
      { kind: 'database' },
    ],
  };

  test('a complete one is valid by the official schema', () => {
    expect(parseDraft(complete).faults).toEqual([]);
    expect(isDataset(jsonOf(toLkod(complete, { iri })))).toBe(true);
  });

  test('a series is valid by the schema of series', () => {
    expect(isSeries(jsonOf(toLkod({ ...complete, kind: 'series' }, { iri })))).toBe(true);
  });

  test('high-value data are valid by their schema, as files and as a service only', () => {
    const legal = { hvdCategories: ['c_1e787364'] };
    expect(isHighValue(jsonOf(toLkod({ ...complete, legal }, { iri })))).toBe(true);
    const service: Draft = { ...complete, legal, distributions: complete.distributions!.filter(({ kind }) => kind === 'map-service') };
    expect(isHighValue(jsonOf(toLkod(service, { iri })))).toBe(true);
  });

  test('every key written is a term of the official context', () => {
    const terms = (documents(join(norm, '2024-05-28', 'kontexty'))[0]![1] as { '@context': Json })['@context'];
    const keys = new Set<string>();
    JSON.stringify(toLkod({ ...complete, legal: { hvdCategories: ['c_1e787364'] } }, { iri }), (key, value: unknown) => {
      if (!/^(\d+|cs|@context|)$/.test(key)) keys.add(key);
      return value;
    });
    expect([...keys].filter((key) => !(key in terms))).toEqual([]);
    expect(keys.size).toBeGreaterThan(25);
  });
});
