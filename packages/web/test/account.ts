import {
  acceptInvitation,
  invite,
  makeAdminLink,
  makePasswordLink,
  type Actor,
  type Asked,
  type OpenRegistry,
  type Role,
} from '@pasport/api';

/** A person with an account. */
export interface TestPerson {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  /** Cookie of a session, as `name=value`. */
  readonly cookie: string;
  readonly actor: Actor;
}

const asked: Asked = { requestId: 'test', address: '127.0.0.1', userAgent: 'Firefox/140 (Windows)' };
const password = 'lavice pod starou hrusni 41';

/** Makes the first administrator of the system. */
export async function addAdministrator({ ctx }: OpenRegistry, name = 'Alena Správná'): Promise<TestPerson> {
  const { url } = await makeAdminLink(ctx.database, ctx.baseUrl, ctx.clock());
  return await accept({ ctx }, url, { email: 'admin@registr.test', name });
}

/** Makes a person with a role, invited by an administrator. */
export async function addPerson(
  { ctx }: Pick<OpenRegistry, 'ctx'>,
  administrator: TestPerson,
  wanted: { readonly role: Role; readonly organisation?: string; readonly email: string; readonly name: string },
): Promise<TestPerson> {
  return await accept({ ctx }, await inviteLink({ ctx }, administrator, wanted), wanted);
}

/** Address of an invitation. */
export async function inviteLink(
  { ctx }: Pick<OpenRegistry, 'ctx'>,
  administrator: TestPerson,
  { role, organisation = '', email }: { readonly role: Role; readonly organisation?: string; readonly email: string },
): Promise<string> {
  return (await invite(ctx, administrator.actor, { email, membership: { organisation_id: organisation, role } }, asked)).url;
}

/** Address at which a person sets a new password. */
export async function passwordLink({ ctx }: Pick<OpenRegistry, 'ctx'>, administrator: TestPerson, { actor }: TestPerson): Promise<string> {
  return (await makePasswordLink(ctx, administrator.actor, actor.kind === 'person' ? actor.id : '', asked)).url;
}

async function accept(
  { ctx }: Pick<OpenRegistry, 'ctx'>,
  url: string,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<TestPerson> {
  const secret = url.split('#')[1] ?? '';
  const session = await acceptInvitation(ctx, { kind: 'guest' }, { secret, email, name, password }, asked);
  const { id, person_id, role, organisation_id } = session.row;
  const actor: Actor = { kind: 'person', id: person_id, session: id, role, organisation: organisation_id || null };
  return { email, password, name, cookie: `pasport-session=${session.secret}`, actor };
}
