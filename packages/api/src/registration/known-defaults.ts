import type { Draft } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { findOrganisations } from '../organisations/organisation.store.ts';
import { draftOfView } from '../passports/draft-of.ts';
import { getPassport } from '../passports/get-passport.ts';
import { searchPassports } from '../passports/search-passports.ts';
import type { RegistrationState } from './registration-state.ts';

type Known = Pick<RegistrationState, 'draft' | 'origins'>;

/** What need not be asked again: territory of the organisation; department, mailbox and system of its last passport. */
export async function knownDefaults(ctx: Context, actor: Actor, organisation: string): Promise<Known> {
  const unit = (await findOrganisations(ctx.database.db, [organisation])).get(organisation)?.unit;
  const last = await lastDraft(ctx, actor, organisation);
  const draft: Partial<Draft> = {
    ...(unit !== undefined && { territory: { units: [unit] } }),
    ...(last?.ownerUnit !== undefined && { ownerUnit: last.ownerUnit }),
    ...(last?.contactPoint?.email !== undefined && { contactPoint: { kind: 'organisation' as const, ...last.contactPoint } }),
    ...(last?.locations?.[0] && { locations: [last.locations[0]] }),
  };
  const from = { from: 'last' } as const;
  return {
    draft,
    origins: {
      ...(unit !== undefined && { '/territory/units': { from: 'organisation' } as const }),
      ...(draft.ownerUnit !== undefined && { '/ownerUnit': from }),
      ...(draft.contactPoint && { '/contactPoint/email': from }),
      ...(draft.locations && { '/locations/0': from }),
    },
  };
}

async function lastDraft(ctx: Context, actor: Actor, organisation: string): Promise<Draft | undefined> {
  const filters = { organisation: [organisation] };
  const { items } = await searchPassports(ctx, actor, { filters, sort: 'newest', limit: 1, facets: false });
  return items[0] && draftOfView(await getPassport(ctx, actor, items[0].id));
}
