import type { SecurityLevel } from '@pasport/model';
import type { Db } from '../db/open-database.ts';
import { draftOfProposal, findOpenProposal } from './proposal.store.ts';
import { proposedLevel } from './proposed-level.ts';

/** Level by which everything on the way is protected: of the passport, or of the change that waits when that is stricter. */
export async function levelInProcess(db: Db, passportId: string, level: SecurityLevel, now: string): Promise<SecurityLevel> {
  const proposal = await findOpenProposal(db, passportId);
  return proposal ? proposedLevel(level, draftOfProposal(proposal), now) : level;
}
