import { expect, test } from 'vitest';
import { fromLkodCatalogue } from './from-lkod-catalogue.ts';
import { toLkodCatalogue } from './to-lkod-catalogue.ts';

const catalogue = {
  iri: 'https://data.tepla.example/katalog.jsonld',
  title: { cs: 'Otevřená data města Teplá' },
  description: { cs: 'Data, která město zveřejňuje.' },
  publisher: { ico: '00284891' },
  datasetIris: ['https://data.tepla.example/1.jsonld', 'https://data.tepla.example/2.jsonld'],
  contact: { kind: 'organisation' as const, email: 'data@tepla.example' },
  homepage: 'https://data.tepla.example/',
};

test('a catalogue is written with the keys of the norm and read back', () => {
  const written = toLkodCatalogue(catalogue);
  expect(written).toEqual({
    '@context': expect.stringContaining('/2024-05-28/'),
    iri: catalogue.iri,
    typ: 'Katalog',
    název: catalogue.title,
    popis: catalogue.description,
    poskytovatel: 'https://rpp-opendata.egon.gov.cz/odrpp/zdroj/orgán-veřejné-moci/00284891',
    kontaktní_bod: { typ: 'Organizace', 'e-mail': 'mailto:data@tepla.example' },
    domovská_stránka: catalogue.homepage,
    datová_sada: catalogue.datasetIris,
  });
  expect(fromLkodCatalogue(written)).toEqual({ iri: catalogue.iri, title: catalogue.title, datasets: catalogue.datasetIris, faults: [] });
});

test('an empty catalogue still says that it lists nothing', () => {
  const written = toLkodCatalogue({ ...catalogue, datasetIris: [] });
  expect(written['datová_sada']).toEqual([]);
  expect(fromLkodCatalogue(written)).toMatchObject({ datasets: [], faults: [] });
});

test.each([
  [null, ['']],
  [{ typ: 'Datová sada' }, ['/typ']],
  [{ typ: ['Katalog'], iri: 'https://a.example/' }, ['/datová_sada']],
  [
    { typ: 'Katalog', datová_sada: ['https://a.example/1', 5, 'x y', { iri: 'https://a.example/2' }] },
    ['/datová_sada/1', '/datová_sada/2', '/datová_sada/3'],
  ],
])('what cannot be used in %o is a fault at its place', (json, pointers) => {
  expect(fromLkodCatalogue(json).faults.map(({ pointer }) => pointer)).toEqual(pointers);
});

test('what can be used is read in spite of the faults, once', () => {
  const { datasets } = fromLkodCatalogue({
    typ: 'Katalog',
    datová_sada: ['https://a.example/1', 5, 'https://a.example/1', 'https://a.example/2'],
  });
  expect(datasets).toEqual(['https://a.example/1', 'https://a.example/2']);
});
