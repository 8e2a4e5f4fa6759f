import { writeAudited } from '../../audit/write-audited.ts';
import type { Database } from '../../db/open-database.ts';
import { linkLifeMs, makeLink, type MadeLink } from './one-time-link.ts';

/** A link by which the first administrator of the system makes their account; whoever runs the server may make one. */
export async function makeAdminLink(database: Database, baseUrl: string, now: Date): Promise<MadeLink> {
  const author = { actor: 'console', at: now.toISOString(), requestId: null };
  const link = {
    kind: 'invitation',
    email: null,
    organisation_id: '',
    role: 'system-admin',
    person_id: null,
    created_by: 'console',
  } as const;
  return await writeAudited(database, author, async (trx, note) => {
    note({ action: 'invitation.make.system-admin', object: 'registry' });
    return await makeLink(trx, baseUrl, link, { now, ms: linkLifeMs.administrator });
  });
}
