import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../../context.ts';
import { bodyLimit, Id, MembershipBody, Name, OrganisationId, RoleName, strict, tags } from '../account.schema.ts';
import { askedOf } from '../asked-of.ts';
import { makePasswordLink } from '../links/invite.ts';
import { resetSecondFactor } from '../second-factor/second-factor.ts';
import { addMembership, removeMembership } from './change-memberships.ts';
import { changePerson } from './change-person.ts';
import { getPerson, listPeople } from './list-people.ts';

const Filter = Type.Object({ organisation: Type.Optional(OrganisationId) }, strict);
const Change = Type.Object({ name: Type.Optional(Name), isDisabled: Type.Optional(Type.Boolean()) }, { ...strict, minProperties: 1 });
const Removed = Type.Object({ organisation: Type.Optional(OrganisationId), role: RoleName }, strict);
type WithId = Static<typeof Id>;

/** People and their roles, for administrators. */
export async function peopleRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const security = [{ token: [] }];
  app.get('/people', { schema: { tags, security, summary: 'Lidé / people', querystring: Filter } }, async (request) => ({
    items: await listPeople(ctx, request.actor, (request.query as Static<typeof Filter>).organisation),
  }));

  app.get('/people/:id', { schema: { tags, security, summary: 'Člověk / person', params: Id } }, async (request) => {
    return await getPerson(ctx, request.actor, (request.params as WithId).id);
  });

  app.patch(
    '/people/:id',
    { bodyLimit, schema: { tags, security, summary: 'Přejmenovat nebo zablokovat / rename or disable', params: Id, body: Change } },
    async (request) => {
      const { id } = request.params as WithId;
      await changePerson(ctx, request.actor, id, request.body as Static<typeof Change>, askedOf(request));
      return await getPerson(ctx, request.actor, id);
    },
  );

  app.post(
    '/people/:id/memberships',
    { bodyLimit, schema: { tags, security, summary: 'Přidat roli / add a role', params: Id, body: MembershipBody } },
    async (request, reply) => {
      const { organisation, role } = request.body as Static<typeof MembershipBody>;
      const { id } = request.params as WithId;
      await addMembership(ctx, request.actor, id, { organisation_id: organisation ?? '', role }, askedOf(request));
      return reply.code(201).send(await getPerson(ctx, request.actor, id));
    },
  );

  app.delete(
    '/people/:id/memberships',
    { schema: { tags, security, summary: 'Odebrat roli / remove a role', params: Id, querystring: Removed } },
    async (request, reply) => {
      const { organisation, role } = request.query as Static<typeof Removed>;
      const membership = { organisation_id: organisation ?? '', role };
      await removeMembership(ctx, request.actor, (request.params as WithId).id, membership, askedOf(request));
      return reply.code(204).send();
    },
  );

  app.post(
    '/people/:id/password-link',
    { schema: { tags, security, summary: 'Odkaz pro nové heslo / link for a new password', params: Id } },
    async (request, reply) =>
      reply.code(201).send(await makePasswordLink(ctx, request.actor, (request.params as WithId).id, askedOf(request))),
  );

  app.delete(
    '/people/:id/second-factor',
    { schema: { tags, security, summary: 'Vypnout druhý faktor člověku, který o něj přišel / turn a lost second factor off', params: Id } },
    async (request, reply) => {
      await resetSecondFactor(ctx, request.actor, (request.params as WithId).id, askedOf(request));
      return reply.code(204).send();
    },
  );
}
