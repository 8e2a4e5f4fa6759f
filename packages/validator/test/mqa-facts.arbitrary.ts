import fc from 'fast-check';
import type { MqaDistribution, MqaFacts } from '../src/mqa/mqa-facts.ts';

const authority = 'http://publications.europa.eu/resource/authority/';
const iana = 'http://www.iana.org/assignments/media-types/';
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const addresses = fc.array(
  fc.record({
    url: fc.constantFrom('https://data.example/1', 'https://data.example/2'),
    status: maybe(fc.constantFrom(0, 199, 200, 204, 299, 300, 404, 500)),
  }),
  { maxLength: 3 },
);
const date = maybe(fc.constant('2026-01-01'));

const distribution: fc.Arbitrary<MqaDistribution> = fc.record({
  accessUrls: addresses,
  downloadUrls: addresses,
  format: maybe(fc.constantFrom(...['CSV', 'XLSX', 'GPKG', 'PDF', 'NONSENSE'].map((code) => `${authority}file-type/${code}`), 'csv')),
  mediaType: maybe(fc.constantFrom(`${iana}text/csv`, `${iana}csv`, 'text/csv', `${authority}file-type/JSON`)),
  licence: maybe(
    fc.constantFrom(
      `${authority}licence/CC0`,
      `${authority}licence/MINE`,
      'https://licence.example/',
      'http://europeandataportal.eu/ontologies/od-licenses#CC-BY4.0',
    ),
  ),
  rights: maybe(fc.constant('free')),
  byteSize: maybe(fc.nat()),
  issued: date,
  modified: date,
});

/** Records as a catalogue may state them, good and bad alike; some answers are unknown. */
export const mqaFactsArbitrary: fc.Arbitrary<MqaFacts> = fc.record({
  keywords: fc.array(fc.constant('hřiště'), { maxLength: 2 }),
  themes: fc.array(fc.constant(`${authority}data-theme/TRAN`), { maxLength: 2 }),
  hasSpatial: fc.boolean(),
  hasTemporal: fc.boolean(),
  hasContactPoint: fc.boolean(),
  hasPublisher: fc.boolean(),
  accessRights: maybe(fc.constantFrom(`${authority}access-right/PUBLIC`, 'veřejné')),
  issued: date,
  modified: date,
  conformsToDcatAp: maybe(fc.boolean()),
  distributions: fc.array(distribution, { maxLength: 4 }),
});
