import type { Draft } from '../passport/passport.ts';
import { completeDraft } from './complete-draft.ts';
import { lkodContext } from './context.ts';
import { writeRows } from './row.ts';
import { datasetRows } from './tables/dataset.ts';

/** What a passport alone says in DCAT-AP-CZ, without the values kept from a foreign record; a new object at every depth. */
export function lkodOfDraft(draft: Draft, iri: string | undefined): Record<string, unknown> {
  return { '@context': lkodContext, ...writeRows(datasetRows, completeDraft(draft, iri)) };
}
