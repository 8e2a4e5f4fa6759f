import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../../context.ts';
import { answers } from '../../http/answers.ts';
import { bodyLimit, Email, Link, Name, OrganisationId, Password, RoleName, Secret, strict, tags } from '../account.schema.ts';
import { askedOf } from '../asked-of.ts';
import { sendSession } from '../send-session.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { invite } from './invite.ts';

const Mail = Type.Optional(
  Type.Enum(['cs', 'en'], {
    description:
      'Poslat i e-mailem, v tomto jazyce; kdo už účet má, ve svém. Vynecháno: neposílat. / Send it by mail too, in this language; to the holder of an account in theirs. Left out: no mail.',
  }),
);
const Invitation = Type.Object({ email: Email, role: RoleName, mail: Mail }, strict);
const AnyInvitation = Type.Object({ email: Email, role: RoleName, organisation: Type.Optional(OrganisationId), mail: Mail }, strict);
const Made = Type.Object({
  ...Link.properties,
  isMailed: Type.Boolean({ description: 'Odkaz odchází i e-mailem / the link goes by mail too' }),
});
const AcceptanceBody = Type.Object(
  {
    secret: Secret,
    name: Type.Optional(Name),
    password: Type.Optional(Password),
    email: Type.Optional(Email),
    language: Type.Optional(Type.Enum(['cs', 'en'])),
  },
  strict,
);
const OfOrganisation = Type.Object({ id: OrganisationId });

/** Invitations by a link that the inviter passes on, or that goes by mail as well. */
export async function invitationRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const security = [{ token: [] }];
  app.post(
    '/organisations/:id/invitations',
    {
      bodyLimit,
      schema: {
        tags,
        security,
        summary: 'Pozvat do organizace / invite to an organisation',
        params: OfOrganisation,
        body: Invitation,
        response: answers(Made, 201),
      },
    },
    async (request, reply) => {
      const { email, role, mail } = request.body as Static<typeof Invitation>;
      const membership = { organisation_id: (request.params as Static<typeof OfOrganisation>).id, role };
      return reply.code(201).send(await invite(ctx, request.actor, { email, membership, mail }, askedOf(request)));
    },
  );

  app.post(
    '/invitations',
    {
      bodyLimit,
      schema: { tags, security, summary: 'Pozvat do registru / invite to the registry', body: AnyInvitation, response: answers(Made, 201) },
    },
    async (request, reply) => {
      const { email, role, organisation = '', mail } = request.body as Static<typeof AnyInvitation>;
      const wanted = { email, membership: { organisation_id: organisation, role }, mail };
      return reply.code(201).send(await invite(ctx, request.actor, wanted, askedOf(request)));
    },
  );

  app.post(
    '/invitations/accept',
    { bodyLimit, schema: { tags, summary: 'Přijmout pozvání / accept an invitation', body: AcceptanceBody } },
    async (request, reply) => {
      const accepted = await acceptInvitation(ctx, request.actor, request.body as Static<typeof AcceptanceBody>, askedOf(request));
      return await sendSession(ctx, reply.code(201), accepted);
    },
  );
}
