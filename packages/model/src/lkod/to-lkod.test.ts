import { expect, test } from 'vitest';
import type { Draft } from '../passport/passport.ts';
import { fromLkod } from './from-lkod.ts';
import { toLkod } from './to-lkod.ts';

const iri = 'https://data.tepla.example/sady/kontejnery';
const ccBy = 'https://creativecommons.org/licenses/by/4.0/';
const ccZero = 'https://creativecommons.org/publicdomain/zero/1.0/';
const noPersonalData = 'https://data.gov.cz/podmínky-užití/neobsahuje-osobní-údaje/';
const hvdRegulation = 'http://data.europa.eu/eli/reg_impl/2023/138/oj';

const draft: Draft = {
  title: { cs: 'Kontejnery na tříděný odpad' },
  publisher: { ico: '00284891', name: { cs: 'Město Teplá' } },
  themes: ['ENVI'],
  otherThemes: ['https://example.org/tema/odpady'],
  frequency: 'MONTHLY',
  territory: { units: ['obec/586021'], bbox: [17.1, 48.8, 17.2, 48.9] },
  security: { personalData: 'none' },
  locations: [{ system: { name: 'Evidence odpadů' } }],
};
const file: NonNullable<Draft['distributions']>[number] = {
  kind: 'file',
  downloadUrl: 'https://data.tepla.example/kontejnery.csv',
  format: 'CSV',
  licence: 'CC_BY_4_0',
};

interface Written {
  [key: string]: unknown;
  distribuce: Record<string, unknown>[];
}
const written = (changes: Partial<Draft>): Written => toLkod({ ...draft, ...changes }, { iri }) as Written;

test('a passport written in a form says what the norm has keys for and nothing about the inside of the office', () => {
  expect(written({})).toEqual({
    '@context': expect.stringContaining('/2024-05-28/'),
    iri,
    typ: 'Datová sada',
    název: { cs: 'Kontejnery na tříděný odpad' },
    poskytovatel: 'https://rpp-opendata.egon.gov.cz/odrpp/zdroj/orgán-veřejné-moci/00284891',
    téma: ['http://publications.europa.eu/resource/authority/data-theme/ENVI', 'https://example.org/tema/odpady'],
    periodicita_aktualizace: 'http://publications.europa.eu/resource/authority/frequency/MONTHLY',
    prvek_rúian: ['https://linked.cuzk.cz/resource/ruian/obec/586021'],
  });
});

test('a file gets an IRI, its access URL, the media type of its format and the terms of its licence', () => {
  expect(written({ distributions: [file] }).distribuce).toEqual([
    {
      typ: 'Distribuce',
      iri: `${iri}/distribuce/1`,
      podmínky_užití: {
        typ: 'Specifikace podmínek užití',
        autorské_dílo: ccBy,
        autor: { cs: 'Město Teplá' },
        databáze_jako_autorské_dílo: ccBy,
        autor_databáze: { cs: 'Město Teplá' },
        databáze_chráněná_zvláštními_právy: ccBy,
        osobní_údaje: noPersonalData,
      },
      přístupové_url: file.downloadUrl,
      soubor_ke_stažení: file.downloadUrl,
      formát: 'http://publications.europa.eu/resource/authority/file-type/CSV',
      typ_média: 'http://www.iana.org/assignments/media-types/text/csv',
    },
  ]);
});

test('a service gets an IRI, a name and its endpoint as the access URL', () => {
  const distributions: Draft['distributions'] = [{ kind: 'map-service', accessUrl: 'https://mapy.tepla.example/wms' }];
  expect(written({ distributions }).distribuce).toEqual([
    {
      typ: 'Distribuce',
      iri: `${iri}/distribuce/1`,
      přístupové_url: 'https://mapy.tepla.example/wms',
      přístupová_služba: {
        typ: 'Datová služba',
        iri: `${iri}/distribuce/1/služba`,
        název: draft.title,
        přístupový_bod: 'https://mapy.tepla.example/wms',
      },
    },
  ]);
});

test('minted IRIs avoid those that other distributions have', () => {
  const distributions: Draft['distributions'] = [file, { ...file, iri: `${iri}/distribuce/1` }, file];
  expect(written({ distributions }).distribuce.map((one) => one['iri'])).toEqual([2, 1, 3].map((number) => `${iri}/distribuce/${number}`));
});

test('data on paper, in a database or on a disk have no distribution to write', () => {
  expect(
    written({ distributions: [{ kind: 'paper' }, { kind: 'database', format: 'SQL' }, { kind: 'file', format: 'XLSX' }] }).distribuce,
  ).toBeUndefined();
});

test('a series has no distributions and its parts name it only by an IRI', () => {
  expect(written({ kind: 'series', distributions: [file] })).toMatchObject({ typ: 'Datová série' });
  expect(written({ kind: 'series', distributions: [file] }).distribuce).toBeUndefined();
  expect(written({ inSeries: 'https://data.tepla.example/serie/1' })['je_součástí']).toBe('https://data.tepla.example/serie/1');
  expect(written({ inSeries: '0192f0c1-0000-7000-8000-000000000000' })['je_součástí']).toBeUndefined();
});

test.each([
  [{ licence: 'CC0' }, [ccZero, ccZero, ccZero, noPersonalData]],
  [{ licence: ccZero }, [ccZero, ccZero, ccZero, noPersonalData]],
  [{ licence: 'CC0', termsOfUse: { copyright: ccBy } }, [ccBy, undefined, undefined, noPersonalData]],
  [{ licence: 'CC_BYNC_4_0' }, undefined],
  [{ licence: undefined }, undefined],
])('terms of use of %o are those stated, else those of the licence, else none', (changes, values) => {
  const [distribution] = written({ distributions: [{ ...file, ...changes }] }).distribuce;
  const terms = distribution!['podmínky_užití'] as Record<string, unknown> | undefined;
  const keys = ['autorské_dílo', 'databáze_jako_autorské_dílo', 'databáze_chráněná_zvláštními_právy', 'osobní_údaje'];
  expect(terms && keys.map((key) => terms[key])).toEqual(values);
});

test.each([
  [{ personalData: 'by-law' }, 'https://data.gov.cz/podmínky-užití/obsahuje-osobní-údaje/'],
  [{ personalData: 'anonymised' }, noPersonalData],
  [{ answers: { people: 'no' } }, noPersonalData],
  [{ personalData: 'unknown' }, undefined],
  [{}, undefined],
] satisfies [Draft['security'], string | undefined][])(
  'personal data of %o are said in the terms of use, or not at all',
  (security, term) => {
    const terms = written({ security, distributions: [file] }).distribuce[0]!['podmínky_užití'] as Record<string, unknown>;
    expect(terms['osobní_údaje']).toBe(term);
  },
);

test('high-value data name the regulation on the data set, on a distribution and on its service', () => {
  const legal = { hvdCategories: ['c_1e787364'] };
  const category = ['http://data.europa.eu/bna/c_1e787364'];
  const api: Draft['distributions'] = [{ kind: 'api', accessUrl: 'https://api.tepla.example/' }];
  const record = written({
    legal,
    distributions: api,
    contactPoint: { email: 'data@tepla.example' },
    documentation: 'https://tepla.example/api',
  });
  expect(record).toMatchObject({ právní_předpis: [hvdRegulation], kategorie_hvd: category });
  expect(record.distribuce[0]).toMatchObject({
    právní_předpis: [hvdRegulation],
    přístupová_služba: {
      právní_předpis: [hvdRegulation],
      kategorie_hvd: category,
      kontaktní_bod: { typ: 'Organizace', 'e-mail': 'mailto:data@tepla.example' },
      dokumentace: 'https://tepla.example/api',
    },
  });
  const marked = [{ ...file, applicableLegislation: [hvdRegulation] }, file];
  expect(written({ legal, distributions: marked }).distribuce.map((one) => one['právní_předpis'])).toEqual([[hvdRegulation], undefined]);
});

test('a passport edited after its import says what it says now, and keeps the rest', () => {
  const distribution = (number: number) => ({
    typ: 'Distribuce',
    iri: `${iri}/d${number}`,
    přístupové_url: `https://data.tepla.example/${number}.csv`,
    soubor_ke_stažení: `https://data.tepla.example/${number}.csv`,
    moje: number,
  });
  const original = {
    iri,
    typ: 'Datová sada',
    název: { cs: 'Kontejnery', 'x-moje': 'ano' },
    prostorové_rozlišení_v_metrech: 12,
    klíčové_slovo: { cs: 'odpad' },
    kontaktní_bod: {},
    moje_vlastnost: 1,
    distribuce: [distribution(1), distribution(2)],
  };
  const { draft: imported } = fromLkod(original);
  const edited: Draft = {
    ...imported!,
    title: { cs: 'Kontejnery na sklo' },
    spatialResolutionM: 5,
    keywords: { cs: ['odpad', 'sklo'] },
    contactPoint: { email: 'a@tepla.example' },
    distributions: [imported!.distributions![1]!],
  };
  expect(toLkod(edited, { iri })).toEqual({
    '@context': expect.any(String),
    iri,
    typ: 'Datová sada',
    název: { cs: 'Kontejnery na sklo', 'x-moje': 'ano' },
    prostorové_rozlišení_v_metrech: '5',
    klíčové_slovo: { cs: ['odpad', 'sklo'] },
    kontaktní_bod: { typ: 'Organizace', 'e-mail': 'mailto:a@tepla.example' },
    moje_vlastnost: 1,
    distribuce: [distribution(2)],
  });
});
