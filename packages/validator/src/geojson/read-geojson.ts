import { isUtf8 } from 'node:buffer';
import type { Budget } from '../file/budget.ts';
import { bytesOf, type FileSource } from '../file/file-source.ts';
import type { Declared } from '../file/declared.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import { ReadLimit } from '../file/read-limit.ts';
import { Survey } from '../geo/survey/survey.ts';
import { wgs84 } from '../geo/survey/system.ts';
import { JsonFault } from '../json/json-fault.ts';
import { JsonReader } from '../json/json-reader.ts';
import { lineAndColumn } from '../json/line-and-column.ts';
import type { GeoJsonFacts } from './geojson-check.ts';
import { GeoJsonSurvey } from './survey-geojson.ts';

/** Reads and surveys a file, feature by feature, as far as the budget goes. */
export async function readGeoJson(source: FileSource, declared: Declared, budget: Budget): Promise<GeoJsonFacts> {
  const deadline = performance.now() + budget.timeMs;
  const { bytes, isCut } = await readBytes(source, budget.bytes);
  const isUtf = isUtf8(isCut ? wholeCharacters(bytes) : bytes);
  const text = new TextDecoder(isUtf ? 'utf-8' : 'windows-1250').decode(bytes);
  const survey = new Survey({
    system: wgs84,
    territory: declared.territory,
    maxFeatures: budget.rows,
    isText: true,
    hasTypes: true,
    hasPointers: true,
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

async function readBytes(source: FileSource, max: number): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  if (source instanceof Uint8Array) return { bytes: source.subarray(0, max), isCut: source.length > max };
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytesOf(source)) {
    pieces.push(piece);
    size += piece.length;
    if (size > max) break;
  }
  return { bytes: Buffer.concat(pieces).subarray(0, max), isCut: size > max };
}

/** Without the last few bytes, where a cut may have split a character. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, Math.max(0, end - 1));
}
