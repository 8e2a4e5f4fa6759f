import type { Context } from '../../context.ts';
import { listOrganisationRows } from '../../organisations/organisation.store.ts';
import { membershipsOf } from '../people/person.store.ts';

/** Words that an attacker would try first: name, e-mail and organisations of a person. */
export async function wordsAround(
  ctx: Context,
  person: { readonly id?: string; readonly name: string; readonly email: string },
  organisations: readonly string[],
): Promise<string[]> {
  const { db } = ctx.database;
  const own = person.id === undefined ? [] : (await membershipsOf(db, person.id)).map((one) => one.organisation_id);
  const rows = await listOrganisationRows(db, [...own, ...organisations]);
  const names = rows.flatMap(({ id, name }) => [id, ...Object.values(name).filter((text) => typeof text === 'string')]);
  return [person.name, person.email, ...names];
}
