import { toLkod, type LkodDataset } from '@pasport/model';
import type { Context } from '../context.ts';
import { findOrganisations } from '../organisations/organisation.store.ts';
import { withPublisher } from '../organisations/with-publisher.ts';
import type { PassportView } from '../visibility/views.ts';
import { draftOfView } from './draft-of.ts';

/** What a caller sees of a passport as a record of a local catalogue; its IRI is its own, else its address here. */
export async function lkodOfView(ctx: Context, view: PassportView): Promise<LkodDataset> {
  const { organisation } = view.registry;
  const organisations = await findOrganisations(ctx.database.db, [organisation]);
  const draft = withPublisher(draftOfView(view), organisations.get(organisation));
  return toLkod(draft, { iri: view.iri ?? `${ctx.baseUrl}/api/v1/passports/${view.id}` });
}
