import { isUtf8 } from 'node:buffer';
import type { Budget } from '../file/budget.ts';
import type { FileSource } from '../file/file-source.ts';
import type { Declared } from '../file/declared.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import { ReadLimit } from '../file/read-limit.ts';
import { coverageOf } from '../geo/overlaps/coverage-of.ts';
import { Survey } from '../geo/survey/survey.ts';
import { wgs84 } from '../geo/survey/system.ts';
import { JsonFault } from '../json/json-fault.ts';
import { JsonReader } from '../json/json-reader.ts';
import { lineAndColumn } from '../json/line-and-column.ts';
import type { GeoJsonFacts } from './geojson-check.ts';
import { GeoJsonSurvey } from './survey-geojson.ts';
import { readBeginning } from '../file/read-beginning.ts';
import { wholeCharacters } from '../json/whole-characters.ts';

/** Reads and surveys a file, feature by feature, as far as the budget goes. */
export async function readGeoJson(source: FileSource, declared: Declared, budget: Budget): Promise<GeoJsonFacts> {
  const deadline = performance.now() + budget.timeMs;
  const { bytes, isCut } = await readBeginning(source, budget.bytes);
  const isUtf = isUtf8(isCut ? wholeCharacters(bytes) : bytes);
  const text = new TextDecoder(isUtf ? 'utf-8' : 'windows-1250').decode(bytes);
  const survey = new Survey({
    system: wgs84,
    territory: declared.territory,
    maxFeatures: budget.rows,
    isText: true,
    hasTypes: true,
    hasPointers: true,
    coverage: coverageOf(declared, undefined),
  });
  const { fault, limit } = surveyText(text, survey, deadline, isCut);
  return {
    sizeBytes: bytes.length,
    isUtf8: isUtf,
    hasBom: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf,
    survey,
    objects: survey.features,
    repeatedNames: survey.defects.get('json-name-repeated'),
    ambiguousNames: survey.defects.get('json-name-ambiguous'),
    declared,
    isBroken: fault !== undefined,
    ...(fault && { fault: { code: fault.code, ...lineAndColumn(text, fault.offset) } }),
    ...(limit && { limit }),
  };
}

function surveyText(text: string, survey: Survey, deadline: number, isCut: boolean): { fault?: JsonFault; limit?: ReadLimitName } {
  const items = new GeoJsonSurvey(survey);
  const reader = new JsonReader(
    text,
    {
      isStreamed: ([name, ...others]) => name === 'features' && others.length === 0,
      item: (value, index) => items.addItem(value, index),
      repeatedName: (offset, isSameValue) =>
        survey.defects.note(isSameValue ? 'json-name-repeated' : 'json-name-ambiguous', () => lineAndColumn(text, offset)),
    },
    deadline,
  );
  try {
    items.addRoot(reader.read());
    return isCut ? { limit: 'bytes' } : {};
  } catch (error) {
    if (error instanceof ReadLimit) return { limit: error.limit };
    if (!(error instanceof JsonFault)) throw error;
    return isCut ? { limit: 'bytes' } : { fault: error };
  }
}
