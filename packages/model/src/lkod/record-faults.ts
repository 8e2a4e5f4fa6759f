import type { Fault } from '../problem/fault.ts';
import { pointerOf } from '../problem/json-pointer.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';
import { lkodDocumentKind } from './lkod-document-kind.ts';
import type { Row } from './row.ts';
import { datasetRows, maxDistributions } from './tables/dataset.ts';

type Path = readonly (string | number)[];

/** Why a document is no data set of DCAT-AP-CZ. */
export function notDatasetFault(json: unknown): Fault {
  if (!isJsonObject(json)) {
    return {
      pointer: '',
      code: 'not-a-dataset',
      message: { cs: 'Čekáme objekt JSON s popisem datové sady.', en: 'Expected a JSON object that describes a data set.' },
    };
  }
  const isCatalogue = lkodDocumentKind(json) === 'catalogue';
  return {
    pointer: '/typ',
    code: 'not-a-dataset',
    message: isCatalogue
      ? { cs: 'Toto je katalog, ne datová sada.', en: 'This is a catalogue, not a data set.' }
      : { cs: 'Čekáme „Datová sada“ nebo „Datová série“ podle DCAT-AP-CZ.', en: 'Expected “Datová sada” or “Datová série” of DCAT-AP-CZ.' },
  };
}

/** Faults that keep a data set from being a passport: values of another JSON type than the norm has, more distributions than a passport holds. */
export function structureFaults(record: JsonObject): Fault[] {
  const { distribuce } = record;
  const faults = wrongTypes(datasetRows, record, []);
  if (Array.isArray(distribuce) && distribuce.length > maxDistributions) {
    const message = {
      cs: `Pasport má nejvýš ${maxDistributions} distribucí.`,
      en: `A passport has at most ${maxDistributions} distributions.`,
    };
    faults.push({ pointer: '/distribuce', code: 'maxItems', message, params: { limit: maxDistributions } });
  }
  return faults;
}

/** The one text that a passport cannot be without. */
export const titleFault: Fault = {
  pointer: '/název',
  code: 'required',
  message: {
    cs: 'Chybí název: čekáme text podle jazyka, např. {"cs": "Rozpočet"}.',
    en: 'The title is missing: expected a text by language, e.g. {"cs": "Rozpočet"}.',
  },
};

function wrongTypes(rows: readonly Row[], place: JsonObject, path: Path): Fault[] {
  const faults = new Map<string, Fault>();
  for (const { key, as } of rows) {
    for (const [value, at] of valuesAt(place[key], [...path, key], as.rows !== undefined)) {
      if (typeof value === 'boolean') faults.set(pointerOf(at), typeFault(at, 'boolean'));
      else if (typeof value === 'number' && !as.takesNumber) faults.set(pointerOf(at), typeFault(at, 'number'));
      else if (as.rows && isJsonObject(value)) for (const fault of wrongTypes(as.rows, value, at)) faults.set(fault.pointer, fault);
    }
  }
  return [...faults.values()];
}

function valuesAt(value: unknown, path: Path, isNode: boolean): [unknown, Path][] {
  return isNode && Array.isArray(value) ? value.map((item: unknown, index) => [item, [...path, index]]) : [[value, path]];
}

function typeFault(path: Path, found: 'boolean' | 'number'): Fault {
  const names = { boolean: { cs: 'ano/ne', en: 'true or false' }, number: { cs: 'číslo', en: 'a number' } }[found];
  return {
    pointer: pointerOf(path),
    code: 'type',
    message: { cs: `Hodnota nemůže být ${names.cs}.`, en: `The value cannot be ${names.en}.` },
    params: { found },
  };
}
