import { expect, test } from 'vitest';
import { parseDraft } from '../passport/parse-draft.ts';
import { fromLkod } from './from-lkod.ts';
import { toLkod } from './to-lkod.ts';

const context2021 = 'https://ofn.gov.cz/rozhraní-katalogů-otevřených-dat/2021-01-11/kontexty/rozhraní-katalogů-otevřených-dat.jsonld';
const context2024 =
  'https://ofn.gov.cz/dcat-ap-cz-rozhraní-katalogů-otevřených-dat/2024-05-28/kontexty/rozhraní-katalogů-otevřených-dat.jsonld';
const iri = 'https://data.tepla.example/sady/hriste';
const eu = 'http://publications.europa.eu/resource/authority';

const terms = {
  typ: 'Specifikace podmínek užití',
  autorské_dílo: 'https://data.gov.cz/podmínky-užití/neobsahuje-autorská-díla/',
  databáze_jako_autorské_dílo: 'https://data.gov.cz/podmínky-užití/není-autorskoprávně-chráněnou-databází/',
  databáze_chráněná_zvláštními_právy: 'https://data.gov.cz/podmínky-užití/není-chráněna-zvláštním-právem-pořizovatele-databáze/',
  osobní_údaje: 'https://data.gov.cz/podmínky-užití/neobsahuje-osobní-údaje/',
};
const csv = {
  typ: 'Distribuce',
  iri: `${iri}/distribuce/csv`,
  podmínky_užití: terms,
  přístupové_url: 'https://data.tepla.example/hriste.csv',
  soubor_ke_stažení: 'https://data.tepla.example/hriste.csv',
  formát: `${eu}/file-type/CSV`,
  typ_média: 'http://www.iana.org/assignments/media-types/text/csv',
};
const wfs = {
  typ: 'Distribuce',
  iri: `${iri}/distribuce/wfs`,
  podmínky_užití: terms,
  přístupové_url: 'https://mapy.tepla.example/ows?service=WFS',
  přístupová_služba: {
    typ: 'Datová služba',
    iri: `${iri}/wfs`,
    název: { cs: 'WFS' },
    přístupový_bod: 'https://mapy.tepla.example/ows?service=WFS',
  },
};
const record = {
  '@context': context2024,
  iri: iri,
  typ: 'Datová sada',
  název: { cs: 'Dětská hřiště', en: 'Playgrounds' },
  popis: { cs: 'Hřiště ve správě města.' },
  poskytovatel: 'https://rpp-opendata.egon.gov.cz/odrpp/zdroj/orgán-veřejné-moci/00284891',
  téma: [`${eu}/data-theme/SOCI`],
  periodicita_aktualizace: `${eu}/frequency/ANNUAL`,
  klíčové_slovo: { cs: ['hřiště', 'děti'] },
  prvek_rúian: ['https://linked.cuzk.cz/resource/ruian/vusc/86'],
  časové_pokrytí: { typ: 'Časový interval', začátek: '2024-01-01' },
  kontaktní_bod: { typ: 'Organizace', jméno: { cs: 'Odbor zeleně' }, 'e-mail': 'mailto:zelen@tepla.example' },
  prostorové_rozlišení_v_metrech: '0.5',
  distribuce: [csv, wfs],
};

function draftOf(changes: object) {
  const { draft, faults } = fromLkod({ ...record, ...changes });
  expect(faults).toEqual([]);
  expect(parseDraft(draft).faults).toEqual([]);
  return draft!;
}

test('a complete record is read into the fields of a passport and nothing is kept aside', () => {
  expect(draftOf({})).toEqual({
    kind: 'dataset',
    iri,
    title: { cs: 'Dětská hřiště', en: 'Playgrounds' },
    description: { cs: 'Hřiště ve správě města.' },
    publisher: { iri: record.poskytovatel, ico: '00284891' },
    themes: ['SOCI'],
    frequency: 'ANNUAL',
    keywords: { cs: ['hřiště', 'děti'] },
    territory: { units: ['vusc/86'] },
    temporal: { start: '2024-01-01' },
    contactPoint: { kind: 'organisation', name: { cs: 'Odbor zeleně' }, email: 'zelen@tepla.example' },
    spatialResolutionM: 0.5,
    access: { rights: 'PUBLIC', route: 'download' },
    security: { personalData: 'none' },
    distributions: [
      {
        kind: 'file',
        iri: csv.iri,
        termsOfUse: {
          copyright: terms.autorské_dílo,
          databaseCopyright: terms.databáze_jako_autorské_dílo,
          databaseRights: terms.databáze_chráněná_zvláštními_právy,
          personalData: terms.osobní_údaje,
        },
        accessUrl: csv.přístupové_url,
        downloadUrl: csv.soubor_ke_stažení,
        format: 'CSV',
        mediaType: 'text/csv',
      },
      expect.objectContaining({
        kind: 'map-service',
        service: { iri: `${iri}/wfs`, title: { cs: 'WFS' }, endpointUrl: wfs.přístupové_url },
      }),
    ],
  });
});

test.each([
  ['an unknown property', { moje_poznámka: { a: [1, null] } }],
  ['a property with the name of a prototype', JSON.parse('{"__proto__": {"a": 1}, "constructor": "b"}') as object],
  ['empty lists', { geografické_území: [], prostorové_pokrytí: [], koncept_euroVoc: [], téma: [], distribuce: [] }],
  ['a contact without anything', { kontaktní_bod: {} }],
  ['a contact without a type', { kontaktní_bod: { 'e-mail': 'mailto:a@tepla.example' } }],
  ['an e-mail that is none', { kontaktní_bod: { typ: 'Organizace', 'e-mail': 'mailto:kdokoli' } }],
  ['a type in a list', { typ: ['Datová sada', 'https://data.gov.cz/slovník/nkod/typ-datové-sady-dle-zdroje/Formulář'] }],
  ['one keyword instead of a list', { klíčové_slovo: { cs: 'hřiště', en: [] } }],
  ['a language of three letters', { název: { cs: 'Hřiště', 'sk-SK': 'Ihriská' } }],
  ['numbers for metres', { prostorové_rozlišení_v_metrech: 12 }],
  ['more digits than needed', { prostorové_rozlišení_v_metrech: '12.0' }],
  ['a period that ends before it starts', { časové_pokrytí: { typ: 'Časový interval', začátek: '2025-01-01', konec: '2024-01-01' } }],
  [
    'a region that does not exist',
    { prvek_rúian: ['https://linked.cuzk.cz/resource/ruian/vusc/9', 'https://linked.cuzk.cz/resource/ruian/stat/1'] },
  ],
  ['an unknown frequency', { periodicita_aktualizace: `${eu}/frequency/SOMETIMES` }],
  [
    'themes of another list between those of the EU',
    { téma: ['https://example.org/tema/1', `${eu}/data-theme/SOCI`, `${eu}/data-theme/SOCI`] },
  ],
  [
    'an unknown format, an unknown media type and no terms',
    { distribuce: [{ ...csv, podmínky_užití: undefined, formát: 'CSV', typ_média: 'tabulka' }] },
  ],
  ['a distribution that is only an IRI', { distribuce: [csv, 'https://data.tepla.example/distribuce/2'] }],
  ['a distribution that is a file and a service', { distribuce: [{ ...csv, přístupová_služba: wfs.přístupová_služba }] }],
  [
    'distributions with the same IRI',
    {
      distribuce: [
        { ...csv, a: 1 },
        { ...csv, a: 2 },
      ],
    },
  ],
  ['a distribution without an IRI and without an address', { distribuce: [{ typ: 'Distribuce', formát: `${eu}/file-type/CSV` }, csv] }],
  ['nulls', { popis: null, téma: null, distribuce: [null], kontaktní_bod: null }],
  ['a series with distributions', { typ: 'Datová série' }],
  ['a context of its own beside the official one', { '@context': [context2024, { moje: 'https://example.org/moje' }] }],
])('%s is kept and written back', (_, changes) => {
  const original = { ...record, ...(JSON.parse(JSON.stringify(changes)) as object) };
  expect(toLkod(draftOf(original), { iri })).toEqual(original);
});

test.each(['moje', 'téma', 'distribuce', 'kontaktní_bod', '@context'])(
  'values nested without end in „%s“ are kept, not walked through',
  (key) => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const { draft } = fromLkod({ ...record, [key]: deep });
    expect(Object.hasOwn(toLkod(draft!, { iri }), key)).toBe(true);
  },
);

test('dates with a time zone are read as days and written back with it', () => {
  const period = { typ: 'Časový interval', začátek: '2019-01-01+01:00', konec: '2019-12-31T23:59:59Z' };
  const draft = draftOf({ časové_pokrytí: period });
  expect(draft.temporal).toEqual({ start: '2019-01-01', end: '2019-12-31' });
  expect(toLkod(draft, { iri })['časové_pokrytí']).toEqual(period);
});

test('an older official context gives way to the current one and leaves no trace', () => {
  const draft = draftOf({ '@context': context2021 });
  expect(draft).toEqual(draftOf({}));
  expect(toLkod(draft, { iri })).toEqual(record);
});

test('a record of a service only is reached by its interface', () => {
  expect(draftOf({ distribuce: [wfs] }).access).toEqual({ rights: 'PUBLIC', route: 'api' });
});

test('personal data are published by a law as soon as one distribution holds them, and unknown when no terms say so', () => {
  const withPeople = { ...csv, podmínky_užití: { ...terms, osobní_údaje: 'https://data.gov.cz/podmínky-užití/obsahuje-osobní-údaje/' } };
  expect(draftOf({ distribuce: [csv, withPeople] }).security).toEqual({ personalData: 'by-law' });
  expect(draftOf({ distribuce: [{ ...csv, podmínky_užití: {} }] }).security).toBeUndefined();
});

test.each([
  ['a number', 42, ['']],
  ['a list', [record], ['']],
  ['an object of another kind', { response: 42 }, ['/typ']],
  ['a catalogue', { ...record, typ: 'Katalog' }, ['/typ']],
  ['a record without a title', { ...record, název: undefined }, ['/název']],
  ['a record with an empty title', { ...record, název: { cs: ' ' } }, ['/název']],
  [
    'numbers in the place of texts and addresses',
    { ...record, název: 5, dokumentace: true, distribuce: [csv, { ...wfs, přístupová_služba: { název: 1 } }, 7] },
    ['/název', '/dokumentace', '/distribuce/1/přístupová_služba/název', '/distribuce/2'],
  ],
  ['501 distributions', { ...record, distribuce: Array.from({ length: 501 }, () => csv) }, ['/distribuce']],
])('%s is refused and every fault points into the document', (_, json, pointers) => {
  const { draft, faults } = fromLkod(json);
  expect(draft).toBeUndefined();
  expect(faults.map(({ pointer }) => pointer)).toEqual(pointers);
  for (const { code, message } of faults) expect([code, message.cs, message.en].every((text) => text.length > 3)).toBe(true);
});
