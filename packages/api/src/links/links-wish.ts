import { linksOfDraft } from '@pasport/validator';
import type { Wish } from '../jobs/job.store.ts';
import { draftOf } from '../passports/draft-of.ts';
import { documentOf, type PassportRow } from '../passports/passport.store.ts';

/** Addresses of the data that a passport shows the public or the administration; nobody is asked for the others. */
export function linksOfRow(row: Pick<PassportRow, 'document' | 'status'>): ReturnType<typeof linksOfDraft> {
  return row.status === 'published' ? linksOfDraft(draftOf(documentOf(row))) : [];
}

/** The wish to check the links of a passport, if it has any. */
export function linksWish(row: PassportRow, options: { readonly runAt?: string } = {}): Wish[] {
  if (linksOfRow(row).length === 0) return [];
  return [{ kind: 'links', key: `links:${row.id}`, payload: { passportId: row.id }, ...options }];
}
