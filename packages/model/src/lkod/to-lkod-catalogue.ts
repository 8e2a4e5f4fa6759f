import { lkodContext } from './context.ts';
import { writeRows } from './row.ts';
import { catalogueRows, type LkodCatalogue } from './tables/catalogue.ts';

/** A local catalogue as NKOD reads it (DCAT-AP-CZ 2024-05-28, „Katalog“); valid against the official schema when IRIs are https. */
export function toLkodCatalogue(catalogue: LkodCatalogue): Record<string, unknown> {
  return { '@context': lkodContext, typ: 'Katalog', datová_sada: [], ...writeRows(catalogueRows, catalogue) };
}
