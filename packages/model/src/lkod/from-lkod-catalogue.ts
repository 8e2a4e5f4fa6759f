import type { LangText } from '../passport/texts.ts';
import type { Fault } from '../problem/fault.ts';
import { pointerOf } from '../problem/json-pointer.ts';
import { oneIri } from './convert/iris.ts';
import { isJsonObject } from './json-object.ts';
import { lkodDocumentKind } from './lkod-document-kind.ts';
import { readRows } from './row.ts';
import { catalogueRows, type LkodCatalogue } from './tables/catalogue.ts';

/** What a local catalogue lists, and what in it cannot be used. */
export interface ReadCatalogue {
  readonly iri: string | undefined;
  readonly title: LangText | undefined;
  /** IRIs of the data sets, once each, in the order of the document. */
  readonly datasets: readonly string[];
  readonly faults: readonly Fault[];
}

/** Reads the list of data sets of a local catalogue (LKOD, „Katalog“). Never throws; faults point into the document. */
export function fromLkodCatalogue(json: unknown): ReadCatalogue {
  if (!isJsonObject(json) || lkodDocumentKind(json) !== 'catalogue') {
    return { iri: undefined, title: undefined, datasets: [], faults: [notCatalogue(isJsonObject(json) ? '/typ' : '')] };
  }
  const { iri, title, datasetIris = [] } = readRows(catalogueRows, json) as Partial<LkodCatalogue>;
  return { iri, title, datasets: datasetIris, faults: listFaults(json['datová_sada']) };
}

function notCatalogue(pointer: string): Fault {
  return {
    pointer,
    code: 'not-a-catalogue',
    message: { cs: 'Čekáme „Katalog“ podle DCAT-AP-CZ.', en: 'Expected a “Katalog” of DCAT-AP-CZ.' },
  };
}

function listFaults(list: unknown): Fault[] {
  const key = 'datová_sada';
  if (list === undefined) {
    return [
      {
        pointer: pointerOf([key]),
        code: 'required',
        message: { cs: 'Chybí seznam datových sad.', en: 'The list of data sets is missing.' },
      },
    ];
  }
  const items: [unknown, (string | number)[]][] = Array.isArray(list)
    ? list.map((item: unknown, index) => [item, [key, index]])
    : [[list, [key]]];
  return items
    .filter(([item]) => oneIri.read(item) === undefined)
    .map(([, path]) => ({
      pointer: pointerOf(path),
      code: 'type',
      message: { cs: 'Čekáme IRI datové sady.', en: 'Expected the IRI of a data set.' },
    }));
}
