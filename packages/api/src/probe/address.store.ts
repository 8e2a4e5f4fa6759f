import type { Db } from '../db/open-database.ts';

/** Addresses of the data of one passport, by their keys. */
export interface PassportAddresses {
  readonly passportId: string;
  readonly isNew: boolean;
  readonly hashes: readonly string[];
}

const rowsAtOnce = 300;

/** Keeps which addresses passports describe; the write door calls it in its transaction. */
export async function storeAddresses(trx: Db, passports: readonly PassportAddresses[]): Promise<void> {
  const changed = passports.filter(({ isNew }) => !isNew).map(({ passportId }) => passportId);
  if (changed.length > 0) await trx.deleteFrom('passport_address').where('passport_id', 'in', changed).execute();
  const rows = passports.flatMap(({ passportId, hashes }) => hashes.map((url_hash) => ({ passport_id: passportId, url_hash })));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await trx
      .insertInto('passport_address')
      .values(rows.slice(start, start + rowsAtOnce))
      .execute();
  }
}

/** Passports, not archived, whose data lie at an address. */
export async function findByAddress(db: Db, hash: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('passport_address')
    .innerJoin('passport', 'passport.id', 'passport_address.passport_id')
    .select('passport.id')
    .where('url_hash', '=', hash)
    .where('passport.status', '!=', 'archived')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
