import type { ParsedDraft } from '../passport/parse-draft.ts';
import type { Draft } from '../passport/passport.ts';
import { upgradeContext } from './context.ts';
import { differencesOf } from './differences-of.ts';
import type { JsonObject } from './json-object.ts';
import { lkodDocumentKind } from './lkod-document-kind.ts';
import { lkodOfDraft } from './lkod-of-draft.ts';
import { notDatasetFault, structureFaults, titleFault } from './record-faults.ts';
import { readRows } from './row.ts';
import { saidByCatalogue } from './said-by-catalogue.ts';
import { datasetRows } from './tables/dataset.ts';

/**
 * Reads a data set of a local catalogue (LKOD): JSON-LD of DCAT-AP-CZ, versions 2021-01-11 and 2024-05-28. Never throws.
 *
 * Refused is only what cannot be a passport: another document, no title, values of a wrong JSON type. All else is read as far
 * as it can be understood; what differs from what the passport would be exported as (unknown properties, values of a wrong
 * form, empty lists) is kept in `extras.lkod.differences` and `toLkod` puts it back, so that only an older official
 * `@context` is ever changed, to the current one.
 *
 * @param json a parsed document; it is not changed, parts of it may be shared with the draft
 * @returns a draft that `parseDraft` accepts, or faults whose JSON Pointers point into the document
 */
export function fromLkod(json: unknown): ParsedDraft {
  if (lkodDocumentKind(json) !== 'dataset') return { draft: undefined, faults: [notDatasetFault(json)] };
  const record = json as JsonObject;
  const fields = readRows(datasetRows, record) as Partial<Draft>;
  const faults = structureFaults(record);
  if (!fields.title && !faults.some(({ pointer }) => pointer === titleFault.pointer)) faults.push(titleFault);
  if (!fields.title || faults.length > 0) return { draft: undefined, faults };
  const draft: Draft = { ...fields, title: fields.title, ...saidByCatalogue(fields.distributions) };
  return { draft: withKept(draft, record), faults: [] };
}

function withKept(draft: Draft, record: JsonObject): Draft {
  const original = { ...record, '@context': upgradeContext(record['@context']) };
  const differences = differencesOf(lkodOfDraft(draft, draft.iri), original);
  return differences.length > 0 ? { ...draft, extras: { lkod: { differences } } } : draft;
}
