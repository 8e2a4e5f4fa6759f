import { draftOfTemplate, findTemplate, Problem, type Draft } from '@pasport/model';
import { v7 as uuid } from 'uuid';
import { actorRef, type Actor } from '../accounts/actor.ts';
import { noteRead } from '../audit/sensitive-reads.ts';
import type { Context } from '../context.ts';
import { draftOf, draftOfView } from '../passports/draft-of.ts';
import { getPassport } from '../passports/get-passport.ts';
import { ownPassport } from '../passports/own-passport.ts';
import { mayWrite } from '../passports/passport.policy.ts';
import { knownOrganisations } from '../organisations/organisation.store.ts';
import type { ProbeResult } from '../probe/probe-result.ts';
import { seesContent } from '../workflow/workflow.policy.ts';
import { draftOfProbe } from './draft-of-probe.ts';
import { knownDefaults } from './known-defaults.ts';
import { registrationOf } from './registration-of.ts';
import type { Registration, RegistrationSource, RegistrationState, ValueOrigin } from './registration-state.ts';
import { insertWritten, type WrittenRow } from './written.store.ts';

/** What to begin with; nothing of the registry itself. */
type FreshBeginning =
  | { readonly kind: 'link'; readonly url: string; readonly probe: ProbeResult }
  | { readonly kind: 'file'; readonly name: string; readonly probe: ProbeResult }
  | { readonly kind: 'system' | 'paper' }
  | { readonly kind: 'template'; readonly template: string };
interface FromPassport {
  readonly kind: 'copy' | 'change';
  readonly passport: string;
}

/** What to begin with. */
export type Beginning = FreshBeginning | FromPassport;

/** A registration is kept so long after its last save. */
const keptDays = 90;
const dayMs = 86_400_000;

export function expiryOf(now: Date): string {
  return new Date(now.getTime() + keptDays * dayMs).toISOString();
}

/**
 * Begins a registration: fills in what can be known, and keeps it for its author.
 *
 * @param organisation left out, that of the caller
 * @throws {Problem} `not-signed-in`, `not-allowed`, `organisation-not-found`, `not-found` for an unknown template, those of
 *   `getPassport` and `ownPassport`
 */
export async function beginRegistration(ctx: Context, actor: Actor, beginning: Beginning, organisation?: string): Promise<Registration> {
  const own = await organisationOf(ctx, actor, organisation);
  const state = await stateOf(ctx, actor, beginning, own);
  const now = ctx.clock();
  const at = now.toISOString();
  const row: WrittenRow = {
    id: uuid(),
    author: actorRef(actor),
    organisation_id: own,
    state: JSON.stringify(state),
    step: 0,
    version: 1,
    passport_id: null,
    created_at: at,
    updated_at: at,
    expires_at: expiryOf(now),
  };
  await insertWritten(ctx.database.db, 'registration_draft', row);
  return registrationOf(row);
}

/**
 * Organisation for which the caller registers.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`, `organisation-not-found`
 */
export async function organisationOf(ctx: Context, actor: Actor, asked: string | undefined): Promise<string> {
  if (actor.kind === 'guest') throw new Problem('not-signed-in');
  const organisation = actor.organisation ?? asked;
  if (organisation === undefined || organisation === '') throw new Problem('organisation-not-found', { faults: [missing] });
  if (!mayWrite(actor, organisation)) throw new Problem('not-allowed');
  if (!(await knownOrganisations(ctx.database.db, [organisation])).has(organisation)) {
    throw new Problem('organisation-not-found', { params: { organisation }, faults: [missing] });
  }
  return organisation;
}

const missing = {
  pointer: '/organisation',
  code: 'required',
  message: { cs: 'Vyberte organizaci, které data patří.', en: 'Choose the organisation whose data they are.' },
};

function isFromPassport(beginning: Beginning): beginning is FromPassport {
  return beginning.kind === 'copy' || beginning.kind === 'change';
}

type Known = Pick<RegistrationState, 'draft' | 'origins'>;

async function stateOf(ctx: Context, actor: Actor, beginning: Beginning, organisation: string): Promise<RegistrationState> {
  if (isFromPassport(beginning)) return await stateOfPassport(ctx, actor, beginning.kind, beginning.passport);
  const defaults = await knownDefaults(ctx, actor, organisation);
  const own = beginningDraft(beginning);
  const source = sourceOf(beginning);
  return {
    source,
    ...merged(defaults, own),
    ...('probe' in beginning && { probe: keptOf(beginning.probe) }),
  };
}

function sourceOf(beginning: FreshBeginning): RegistrationSource {
  if (beginning.kind === 'link') return { kind: 'link', url: beginning.url };
  return beginning.kind === 'file' ? { kind: 'file', name: beginning.name } : beginning;
}

function keptOf({ name, facts, people, notes, ms, template, values }: ProbeResult): NonNullable<RegistrationState['probe']> {
  return {
    name,
    people,
    notes,
    ms,
    ...(facts && { facts }),
    ...(template !== undefined && { template }),
    ...(values.delimiter && { delimiter: values.delimiter.value }),
  };
}

function beginningDraft(beginning: FreshBeginning): Known {
  switch (beginning.kind) {
    case 'link':
    case 'file':
      return draftOfProbe(beginning.probe, beginning.kind);
    case 'template': {
      const template = findTemplate(beginning.template);
      if (!template) throw new Problem('not-found');
      return known(draftOfTemplate(template), { from: 'template' });
    }
    case 'paper':
      return known({ distributions: [{ kind: 'paper' }], locations: [{ hosting: 'paper' }] }, { from: 'you' });
    case 'system':
      return known({ distributions: [{ kind: 'database' }] }, { from: 'you' });
    default:
      throw new Error('A registration begins with something unknown');
  }
}

function known(draft: Partial<Draft>, origin: ValueOrigin): Known {
  const named = ['title', 'description', 'themes', 'frequency', 'distributions'] as const;
  return { draft, origins: Object.fromEntries(named.flatMap((name) => (draft[name] === undefined ? [] : [[`/${name}`, origin]]))) };
}

/** What the data say of themselves goes before what is usual; the system of the last passport before the host of a link. */
function merged(defaults: Known, own: Known): Known {
  const territory = { ...defaults.draft.territory, ...own.draft.territory };
  const hasLastPlace = defaults.draft.locations !== undefined && own.draft.locations?.[0]?.hosting !== 'paper';
  const locations = hasLastPlace ? defaults.draft.locations : own.draft.locations;
  return {
    draft: { ...defaults.draft, ...own.draft, ...(Object.keys(territory).length > 0 && { territory }), ...(locations && { locations }) },
    origins: {
      ...own.origins,
      ...defaults.origins,
      ...(!hasLastPlace && own.origins['/locations/0'] && { '/locations/0': own.origins['/locations/0'] }),
    },
  };
}

/** A copy has neither the identity of its model nor its addresses; a change has all. */
async function stateOfPassport(ctx: Context, actor: Actor, kind: 'copy' | 'change', idOrSlug: string): Promise<RegistrationState> {
  if (kind === 'change') {
    const passport = await ownPassport(ctx, actor, idOrSlug);
    const { organisation, security } = passport.registry;
    if (!seesContent(actor, organisation, security.level)) throw new Problem('not-allowed');
    noteRead(actor, { ...passport, view: 'full' });
    const { organisation: _own, ...draft } = draftOf(passport);
    return { source: { kind, passport: passport.id, revision: passport.registry.revision }, draft, origins: {} };
  }
  const view = await getPassport(ctx, actor, idOrSlug);
  const {
    iri: _iri,
    externalIds: _ids,
    organisation: _organisation,
    publisher: _publisher,
    issued: _issued,
    modified: _modified,
    ...rest
  } = draftOfView(view);
  const { extras: _extras, temporal: _temporal, nextUpdateDue: _due, ...draft } = rest;
  const distributions = (draft.distributions ?? []).map(({ kind: form, format, mediaType, encoding, columns }) => ({
    kind: form,
    ...(format !== undefined && { format }),
    ...(mediaType !== undefined && { mediaType }),
    ...(encoding !== undefined && { encoding }),
    ...(columns && { columns }),
  }));
  const copied = { ...draft, ...(distributions.length > 0 && { distributions }) };
  return { source: { kind, passport: view.id }, ...known(copied, { from: 'copy' }) };
}
