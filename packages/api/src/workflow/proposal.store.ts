import type { Draft } from '@pasport/model';
import type { Selectable, Updateable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type ProposalRow = Selectable<Tables['proposal']>;

/** The change that waits beside a published passport. */
export async function findOpenProposal(db: Db, passportId: string): Promise<ProposalRow | undefined> {
  return await db
    .selectFrom('proposal')
    .selectAll()
    .where('passport_id', '=', passportId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
}

/** What the proposal would make of the passport. */
export function draftOfProposal(row: Pick<ProposalRow, 'document'>): Draft {
  return JSON.parse(row.document) as Draft;
}

export async function insertProposal(trx: Db, row: ProposalRow): Promise<void> {
  await trx.insertInto('proposal').values(row).execute();
}

export async function updateProposal(trx: Db, id: string, values: Updateable<Tables['proposal']>): Promise<void> {
  await trx.updateTable('proposal').set(values).where('id', '=', id).execute();
}

/** Closes whatever is proposed of passports; the rows stay for the history. */
export async function closeProposals(trx: Db, passportIds: readonly string[], state: 'approved' | 'withdrawn', at: string): Promise<void> {
  await trx
    .updateTable('proposal')
    .set({ state, closed_at: at, updated_at: at })
    .where('passport_id', 'in', passportIds)
    .where('closed_at', 'is', null)
    .execute();
}
