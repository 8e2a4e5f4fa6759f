import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import { authorOf } from '../accounts/own-account.ts';
import { writeAudited } from '../audit/write-audited.ts';
import type { Context, RequestInfo } from '../context.ts';
import { demand } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';
import { upsertOrganisations, type Organisation } from './organisation.store.ts';
import { readOrganisations } from './read-organisations.ts';

/**
 * Enters an organisation or changes what is known of it.
 *
 * @param input untrusted
 * @throws {Problem} `not-signed-in`, `not-allowed`, `invalid-request` with pointers into the organisation
 */
export async function saveOrganisation(ctx: Context, actor: Actor, input: unknown, info: RequestInfo): Promise<Organisation> {
  demand(actor, 'organisation.change', of(null));
  const organisation = readOne(input);
  return await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    await upsertOrganisations(trx, [organisation], ctx.clock().toISOString());
    note({ action: 'organisation.save', object: `organisation:${organisation.id}`, organisation: organisation.id });
    return organisation;
  });
}

function readOne(input: unknown): Organisation {
  try {
    const [organisation] = readOrganisations([input]);
    if (organisation) return organisation;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem('invalid-request', {
      faults: error.faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^\/0/, '') })),
    });
  }
  throw new Problem('invalid-request');
}
