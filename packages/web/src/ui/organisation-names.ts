import { listOrganisationRows, type Context } from '@pasport/api';
import type { Language } from '@pasport/model';

/** Tells the name of an organisation by its short name. */
export type NameOrganisation = (id: string | null) => string;

const everywhere = { cs: 'celý registr', en: 'the whole registry' } as const;

/** Names of organisations in a language; what is not among the asked ones is told by its short name. */
export async function organisationNames(ctx: Context, ids: readonly (string | null)[], language: Language): Promise<NameOrganisation> {
  const wanted = [...new Set(ids.filter((id) => id !== null && id !== ''))] as string[];
  const rows = wanted.length === 0 ? [] : await listOrganisationRows(ctx.database.db, wanted);
  const names = new Map(rows.map(({ id, name }) => [id, name[language] ?? name['cs'] ?? id]));
  return (id) => (id ? (names.get(id) ?? id) : everywhere[language]);
}
