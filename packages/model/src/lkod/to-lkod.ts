import type { Draft } from '../passport/passport.ts';
import type { Difference } from './difference.ts';
import { isJsonObject } from './json-object.ts';
import { lkodOfDraft } from './lkod-of-draft.ts';
import { restoreDifferences } from './restore-differences.ts';

/** A data set or a series in DCAT-AP-CZ: JSON-LD with Czech keys. */
export interface LkodDataset {
  readonly '@context'?: unknown;
  readonly iri?: unknown;
  readonly typ?: unknown;
  readonly [key: string]: unknown;
}

/**
 * A passport as a record of a local catalogue (LKOD), DCAT-AP-CZ 2024-05-28.
 *
 * Everything the norm has a key for is written; places, systems and people inside the office are not. Left out: distributions
 * without an address (paper, a database, a disk), all distributions of a series. Filled in where the passport implies it:
 * IRIs of distributions (`<iri>/distribuce/1`) and services (`…/služba`), the access URL, the media type of a known format,
 * terms of use from CC0 or CC BY 4.0 (each of the three rights names the licence; see `termsForExport`), the marks of
 * high-value data. A record that came from LKOD gets back what a passport has no place for, at its place.
 *
 * The result is valid against the official schema when the passport has what the norm demands; nothing is made up.
 *
 * @param options.iri IRI under which the data set is published; of a record that came from elsewhere usually its own, `draft.iri`
 */
export function toLkod(draft: Draft, options: { readonly iri: string }): LkodDataset {
  const record = lkodOfDraft(draft, options.iri);
  restoreDifferences(record, keptDifferences(draft));
  return record;
}

/** Extras are free JSON that anybody may have written: what is no difference is passed over. */
function keptDifferences(draft: Draft): Difference[] {
  const kept = draft.extras?.['lkod'];
  const differences: unknown = isJsonObject(kept) ? kept['differences'] : undefined;
  return Array.isArray(differences) ? differences.filter(isDifference) : [];
}

function isDifference(value: unknown): value is Difference {
  return isJsonObject(value) && typeof value['at'] === 'string';
}
