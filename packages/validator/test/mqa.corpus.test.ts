import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fromLkod, lkodDocumentKind } from '@pasport/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MqaDistribution, MqaFacts } from '../src/mqa/mqa-facts.ts';
import { mqaFactsOfPassport } from '../src/mqa/mqa-facts-of-passport.ts';
import { scoreMqa } from '../src/mqa/score-mqa.ts';
import { mqaFactsArbitrary } from './mqa-facts.arbitrary.ts';

const corpus = resolve(process.env['CORPUS'] ?? join(import.meta.dirname, '../../../../shared'));

/** Records whose points differ, by their path in the corpus: `{ path, date, why }`. None is known. */
const knownDifferences: readonly { path: string; date: string; why: string }[] = [];

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());
const textOf = (value: unknown): string | undefined =>
  listOf(value).find((one) => typeof one === 'string' && one !== '') as string | undefined;

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function codelist(name: string): ReadonlySet<string> {
  const items = readJson(join(corpus, 'standards/codelists', name)) as (string | { iri: string })[];
  return new Set(items.map((item) => (typeof item === 'string' ? item : item.iri)));
}

const lists = {
  fileTypes: codelist('file-type.json'),
  machineReadable: codelist('mqa-machine-readable.json'),
  nonProprietary: codelist('mqa-non-proprietary.json'),
  licences: codelist('licence-2019.json'),
  accessRights: codelist('access-right.json'),
};

/** The algorithm of piveau-metrics-score once more, written straight from its description; `guess` stands for unknown answers. */
function straightPoints(facts: MqaFacts, guess: boolean): number {
  const ofStatus = (points: number, urls: MqaDistribution['accessUrls']) =>
    Math.max(0, ...urls.map(({ status }) => ((status === undefined ? guess : status >= 200 && status <= 299) ? points : 0)));
  let best: MqaDistribution | undefined;
  let bestSum = -1;
  for (const one of facts.distributions) {
    const { format = '', mediaType = '', licence = '' } = one;
    let sum = ofStatus(50, one.accessUrls) + ofStatus(30, one.downloadUrls);
    if (one.downloadUrls.length > 0) sum += 20;
    if (format) sum += 20;
    if (mediaType) sum += 10;
    if (lists.fileTypes.has(format) && /^https?:\/\/www\.iana\.org\/assignments\/media-types\/[^/]+\/[^/]+$/u.test(mediaType)) sum += 10;
    if (lists.nonProprietary.has(format) || lists.nonProprietary.has(mediaType)) sum += 20;
    if (lists.machineReadable.has(format) || lists.machineReadable.has(mediaType)) sum += 20;
    if (licence) sum += 20;
    if (lists.licences.has(licence) || licence.startsWith('http://europeandataportal.eu/ontologies/od-licenses#')) sum += 10;
    if (one.rights !== undefined) sum += 5;
    if (one.byteSize !== undefined) sum += 5;
    if (one.issued !== undefined) sum += 5;
    if (one.modified !== undefined) sum += 5;
    if (sum > bestSum) [best, bestSum] = [one, sum];
  }
  let total = Math.max(0, bestSum);
  if (facts.keywords.length > 0) total += 30;
  if (facts.themes.length > 0) total += 30;
  if (facts.hasSpatial) total += 20;
  if (facts.hasTemporal) total += 20;
  if (facts.conformsToDcatAp ?? guess) total += 30;
  if (facts.accessRights !== undefined) total += lists.accessRights.has(facts.accessRights) ? 15 : 10;
  if (facts.hasContactPoint) total += 20;
  if (facts.hasPublisher) total += 10;
  // A distribution is measured for its dates whatever comes out, so the dates of the dataset count only without one.
  if (!best && facts.issued !== undefined) total += 5;
  if (!best && facts.modified !== undefined) total += 5;
  return total;
}

const straight = (facts: MqaFacts) => ({ low: straightPoints(facts, false), high: straightPoints(facts, true) });

/** A record of a local catalogue as the EU would get it, read from its Czech keys without the passport between. */
function factsOfRecord(record: Json): MqaFacts {
  const isSeries = listOf(record['typ']).includes('Datová série');
  return {
    keywords: listOf(record['klíčové_slovo'])
      .flatMap((words) => (isObject(words) ? Object.values(words).flat().map(String) : []))
      // The national catalogue drops empty keywords on the way.
      .filter((word) => word.trim() !== ''),
    themes: [...listOf(record['téma']), ...listOf(record['koncept_euroVoc'])].map(String),
    hasSpatial: [...listOf(record['prvek_rúian']), ...listOf(record['geografické_území'])].length > 0,
    hasTemporal: listOf(record['časové_pokrytí']).some(
      (one) => isObject(one) && (one['začátek'] !== undefined || one['konec'] !== undefined),
    ),
    hasContactPoint: listOf(record['kontaktní_bod']).some(
      (one) => isObject(one) && (one['e-mail'] !== undefined || one['jméno'] !== undefined),
    ),
    hasPublisher: textOf(record['poskytovatel']) !== undefined,
    accessRights: 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
    // An empty description would conform; a passport does not keep it and does not export it.
    conformsToDcatAp: isObject(record['popis']) && textOf(Object.values(record['popis'])) !== undefined,
    distributions: isSeries ? [] : listOf(record['distribuce']).filter(isObject).map(factsOfDistribution),
  };
}

function factsOfDistribution(one: Json): MqaDistribution {
  const download = textOf(one['soubor_ke_stažení']);
  const service = listOf(one['přístupová_služba']).find(isObject);
  const access = textOf(one['přístupové_url']) ?? download ?? textOf(service?.['přístupový_bod']);
  return {
    accessUrls: access === undefined ? [] : [{ url: access }],
    downloadUrls: download === undefined ? [] : [{ url: download }],
    format: textOf(one['formát']),
    mediaType: textOf(one['typ_média']),
    licence: licenceOfTerms(listOf(one['podmínky_užití']).find(isObject)),
  };
}

/** CC BY 4.0 when a right is under it; CC0 when each is given up or does not exist; else no single licence. */
function licenceOfTerms(terms: Json = {}): string | undefined {
  const licences = 'http://publications.europa.eu/resource/authority/licence/';
  const rights = ['autorské_dílo', 'databáze_jako_autorské_dílo', 'databáze_chráněná_zvláštními_právy'].map((key) => textOf(terms[key]));
  if (rights.some((right) => right?.includes('obsahuje-více-autorských-děl'))) return undefined;
  if (rights.some((right) => right?.includes('/licenses/by/4.0'))) return `${licences}CC_BY_4_0`;
  const isFree = (right: string | undefined) => right !== undefined && /\/(neobsahuje|není)-|\/zero\/1\.0/u.test(right);
  return rights.every(isFree) ? `${licences}CC0` : rights.find((right) => right !== undefined && !isFree(right));
}

const folder = join(corpus, 'real-records');
const records = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile() && /\.json(ld)?$/u.test(path))
  .flatMap((path) => {
    const record = readJson(path);
    return isObject(record) && lkodDocumentKind(record) === 'dataset' ? [{ path: relative(corpus, path), record }] : [];
  });

test('the passport of each real record gets the points that a second implementation gives the record', () => {
  const read = records.flatMap(({ path, record }) => {
    const { draft } = fromLkod(record);
    return draft ? [{ path, ours: scoreMqa(mqaFactsOfPassport(draft)).score, theirs: straight(factsOfRecord(record)) }] : [];
  });
  const differing = read.filter(({ ours, theirs }) => ours.low !== theirs.low || ours.high !== theirs.high);
  const lows = read.map(({ ours }) => ours.low).toSorted((a, b) => a - b);
  process.stdout.write(
    `MQA: ${read.length - differing.length} of ${read.length} records (${records.length} found) with the same points; ` +
      `low ends ${lows[0]}–${lows.at(-1)}, median ${lows[Math.floor(lows.length / 2)]}\n`,
  );
  for (const { path, ours, theirs } of differing.slice(0, 20)) process.stdout.write(`  ${path}: ${JSON.stringify({ ours, theirs })}\n`);
  expect(read.length).toBeGreaterThan(0);
  expect(differing.map(({ path }) => path)).toEqual(knownDifferences.map(({ path }) => path));
});

test('any facts get the points that a second implementation gives them', () => {
  fc.assert(
    fc.property(mqaFactsArbitrary, (facts) => {
      expect(scoreMqa(facts).score).toEqual(straight(facts));
    }),
    { numRuns: 5000 },
  );
});

test('the marks of our file types are the lists of data.europa.eu', () => {
  for (const format of lists.fileTypes) {
    const missing = new Set(
      scoreMqa({ ...factsOfRecord({}), distributions: [{ accessUrls: [], downloadUrls: [], format }] }).missing.map(({ metric }) => metric),
    );
    expect([format, !missing.has('formatMediaTypeMachineInterpretable')]).toEqual([format, lists.machineReadable.has(format)]);
    expect([format, !missing.has('formatMediaTypeNonProprietary')]).toEqual([format, lists.nonProprietary.has(format)]);
  }
});
