import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, Store, Writer, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { fileReport, passportReport, sampleOptions, withEveryText } from '../../../test/sample-reports.ts';
import type { ExportedReport } from '../exported-report.ts';
import { dqvContext } from './context.ts';
import { dqvJsonLd } from './dqv-json-ld.ts';
import type { DqvOptions } from './dqv-options.ts';
import { dqvTurtle } from './dqv-turtle.ts';

const iri = sampleOptions.iri!;
const docs = 'https://pasport.example/docs/kontroly';
const options: DqvOptions = { iri, docs, reportIri: `${iri}/zpravy/7` };

const lines = (quads: readonly Quad[]) =>
  quads.map((one) => new Writer({ format: 'N-Triples' }).quadToString(one.subject, one.predicate, one.object)).toSorted();

async function readJsonLd(document: object): Promise<Quad[]> {
  const parser = new JsonLdParser();
  const quads: Quad[] = [];
  parser.on('data', (one: Quad) => quads.push(one));
  const end = new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
  parser.end(JSON.stringify(document));
  await end;
  return quads;
}

const readTurtle = (report: ExportedReport, more: Partial<DqvOptions> = {}) => {
  const store = new Store(new Parser({ format: 'Turtle' }).parse(dqvTurtle(report, { ...options, ...more })));
  const full = (name: string) =>
    name.replace(/^([a-z-]+):(?!\/\/)/, (all, prefix: string) => (dqvContext as Record<string, string>)[prefix] ?? all);
  return {
    store,
    objects: (subject: string | null, property: string) =>
      store.getObjects(subject === null ? null : full(subject), full(property), null).map(({ value }) => value),
    subjects: (property: string, object: string) => store.getSubjects(full(property), full(object), null).map(({ value }) => value),
  };
};

describe('a report as linked data', () => {
  test.each([
    ['of a passport with files', passportReport, {}],
    ['of a file', fileReport, { at: '2026-06-15T08:00:00Z', reportIri: undefined }],
    ['of marked texts', withEveryText(passportReport, `"""> <x> . \\u0041 \u0000 \uD800 {}`), {}],
    [
      'under an IRI that Turtle does not allow',
      fileReport,
      { iri: 'https://a.example/x> <y> "z" {}|\\^`', docs: 'https://a.example/<d>#x' },
    ],
  ] as const)('%s is the same graph in Turtle and in JSON-LD', async (_, report, more) => {
    const turtle = lines(readTurtle(report as ExportedReport, more).store.getQuads(null, null, null, null) as Quad[]);
    expect(turtle.length).toBeGreaterThan(30);
    expect(turtle).toEqual(lines(await readJsonLd(dqvJsonLd(report as ExportedReport, { ...options, ...more }))));
  });

  test('measures the score, each dimension and each check that answered', () => {
    const { objects, subjects } = readTurtle(passportReport);
    const valueOf = (metric: string) =>
      subjects('dqv:isMeasurementOf', `${docs}#${metric}`)
        .filter((one) => objects(one, 'dqv:computedOn').includes(iri))
        .flatMap((one) => objects(one, 'dqv:value'));
    expect(valueOf('score')).toEqual([String(passportReport.score)]);
    for (const { dimension, score } of passportReport.dimensions)
      expect(valueOf(`score-${dimension}`)).toEqual(score === null ? [] : [String(score)]);
    for (const { check, value } of passportReport.measures) {
      expect(valueOf(check).map(Number)).toEqual(value === undefined ? [] : [expect.closeTo(value, 4)]);
    }
    expect(objects(`${docs}#frequency-known`, 'dqv:inDimension')).toEqual([`${docs}#dimension-completeness`]);
    expect(objects(`${docs}#dimension-completeness`, 'skos:closeMatch')).toEqual(['http://www.w3.org/2016/05/ldqd#completeness']);
  });

  test('tells when, by what program, and on which distribution', () => {
    const { objects, subjects, store } = readTurtle(passportReport, { distributionIri: (pointer) => `https://x.example${pointer}` });
    expect(objects(options.reportIri!, 'prov:generatedAtTime')).toEqual(['2026-06-15T08:00:00Z']);
    expect(objects(`${options.reportIri}#engine`, 'skos:prefLabel')).toEqual(['Pasport 0.1.0, 2026-11']);
    const ofFile = objects('https://x.example/distributions/0', 'dqv:hasQualityMeasurement');
    expect(ofFile.flatMap((one) => objects(one, 'dqv:isMeasurementOf'))).toContain(`${docs}#dates-iso`);
    for (const one of ofFile) expect(objects(one, 'dqv:computedOn')).toEqual(['https://x.example/distributions/0']);
    const measurements = subjects('rdf:type', 'dqv:QualityMeasurement');
    for (const one of measurements)
      for (const property of ['dqv:value', 'dqv:computedOn', 'dqv:isMeasurementOf', 'prov:generatedAtTime'])
        expect(objects(one, property)).toHaveLength(1);
    for (const metric of objects(null, 'dqv:isMeasurementOf')) expect(objects(metric, 'rdf:type')).toContain(`${dqvContext.dqv}Metric`);
    expect(store.getQuads(null, null, null, null).some(({ subject }) => subject.termType === 'BlankNode')).toBe(false);
  });

  test('lists findings in the manner of SHACL, in both languages', () => {
    const { objects } = readTurtle(passportReport);
    const results = objects(options.reportIri!, 'sh:result');
    expect(results).toHaveLength(passportReport.findings.length + fileReport.findings.length - 1);
    expect(objects(options.reportIri!, 'sh:conforms')).toEqual(['false']);
    const frequency = results.find((one) => objects(one, 'sh:sourceConstraintComponent').includes(`${docs}#frequency-known`))!;
    expect(objects(frequency, 'sh:resultSeverity')).toEqual([`${dqvContext.sh}Violation`]);
    expect(objects(frequency, 'sh:resultMessage')).toEqual(['Chybí periodicita aktualizace.', 'The update frequency is missing.']);
    expect(objects(frequency, 'sh:resultPath')).toEqual(['/frequency']);
  });

  test('notes accepted findings with their reason, not as results', () => {
    const { objects, subjects } = readTurtle(passportReport);
    const notes = subjects('rdf:type', 'dqv:QualityAnnotation');
    expect(notes).toEqual([`${options.reportIri}#file-1-accepted-1`]);
    expect(objects(objects(notes[0]!, 'oa:hasBody')[0]!, 'rdf:value')).toEqual(['Patra doplníme po pasportizaci budov.']);
    expect(objects(`${iri}/distribuce/1`, 'dqv:hasQualityAnnotation')).toEqual(notes);
    expect(subjects('sh:sourceConstraintComponent', `${docs}#columns-filled`)).toEqual([]);
  });

  test('carries the official verdicts in the terms of their owners', () => {
    const { objects, subjects } = readTurtle(passportReport);
    const values = (metric: string) => subjects('dqv:isMeasurementOf', metric).flatMap((one) => objects(one, 'dqv:value'));
    expect(values('pv:keywordAvailability')).toEqual(['true']);
    expect(values('pv:temporalAvailability')).toEqual(['false']);
    expect(values('pv:findabilityScoring')).toEqual(['80']);
    expect(values('pv:accessUrlStatusCode')).toEqual([]);
    expect(values('pv:scoring')).toEqual([]);
    expect(values(`${docs}#nkod-mandatory`)).toEqual(['false']);
    expect(values(`${docs}#udata-score`)).toEqual(['0.5556']);
  });
});
