import { isJsonObject } from './json-object.ts';

const datasetTypes = new Set<unknown>(['Datová sada', 'Datová série']);

/**
 * What a JSON document of a local open data catalogue (LKOD) is, by its `typ`: a catalogue, a data set or a series of them,
 * or something else (also the same things said in plain JSON-LD without the Czech terms).
 */
export function lkodDocumentKind(json: unknown): 'catalogue' | 'dataset' | 'other' {
  if (!isJsonObject(json)) return 'other';
  const types = [json['typ']].flat();
  if (types.some((type) => datasetTypes.has(type))) return 'dataset';
  return types.includes('Katalog') ? 'catalogue' : 'other';
}
