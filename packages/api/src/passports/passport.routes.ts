import { Problem, type Draft, type Origin, type Passport } from '@pasport/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers, passportAnswer } from '../http/answers.ts';
import { etagOf, expectedRevision } from '../http/etag.ts';
import { idempotentRequest } from '../http/idempotency-key.ts';
import { mergePatch } from '../http/merge-patch.ts';
import { readDraft } from '../http/read-draft.ts';
import { draftBody } from '../http/validator-compiler.ts';
import { scopeOf } from '../visibility/scope.ts';
import { visibleView } from '../visibility/visible-view.ts';
import { changeStatus } from './change-status.ts';
import { draftOf } from './draft-of.ts';
import { getPassport } from './get-passport.ts';
import { ownPassport } from './own-passport.ts';
import { passportFormats, sendPassport, type PassportFormat } from './render-passport.ts';
import { savePassport } from './save-passport.ts';

const Id = Type.Object({ id: Type.String({ description: 'Identifikátor nebo krátké jméno / id or short name' }) });
const NewStatus = Type.Object({ status: Type.Optional(Type.Enum(['draft', 'submitted', 'published'])) }, { additionalProperties: false });
const Format = Type.Object({ format: Type.Optional(Type.Enum(Object.keys(passportFormats))) }, { additionalProperties: false });

const CreateHeaders = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({ description: 'Zopakovaný požadavek se stejným klíčem nic nezdvojí / a repeated request makes nothing twice' }),
  ),
});
const ChangeHeaders = Type.Object({
  'if-match': Type.Optional(Type.String({ description: 'ETag verze, kterou měníte, nebo * / ETag of the revision you change, or *' })),
  'idempotency-key': Type.Optional(Type.String()),
});

const tags = ['passports'];
const security = [{ token: [] }];

/** One passport: register, read, change, publish, archive. */
export async function passportRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.post(
    '/passports',
    {
      schema: {
        tags,
        security,
        summary: 'Založit pasport / register a passport',
        querystring: NewStatus,
        headers: CreateHeaders,
        body: draftBody,
        response: answers(passportAnswer, 201),
      },
    },
    async (request, reply) => {
      const { status } = request.query as Static<typeof NewStatus>;
      const idempotency = idempotentRequest(request);
      const passport = await savePassport(ctx, request.actor, readDraft(request.body), {
        origin: originOf(request),
        requestId: request.id,
        ...(status && { status }),
        ...(idempotency && { idempotency }),
      });
      return sendStored(request, reply.code(201).header('location', `/api/v1/passports/${passport.id}`), passport);
    },
  );

  app.get(
    '/passports/:id',
    { schema: { tags, summary: 'Pasport / passport', params: Id, querystring: Format, response: answers(passportAnswer) } },
    async (request, reply) => {
      const view = await getPassport(ctx, request.actor, (request.params as Static<typeof Id>).id);
      return sendPassport(ctx, view, request, reply, (request.query as { format?: PassportFormat }).format);
    },
  );

  app.put(
    '/passports/:id',
    {
      schema: {
        tags,
        security,
        summary: 'Nahradit pasport / replace a passport',
        params: Id,
        querystring: NewStatus,
        headers: ChangeHeaders,
        body: draftBody,
        response: answers(passportAnswer),
      },
    },
    async (request, reply) => {
      const expected = expectedRevision(request);
      return await change(request, reply, readDraft(request.body), expected);
    },
  );

  app.patch(
    '/passports/:id',
    {
      schema: {
        tags,
        security,
        summary: 'Změnit část pasportu (RFC 7396) / merge patch',
        params: Id,
        querystring: NewStatus,
        headers: ChangeHeaders,
        response: answers(passportAnswer),
      },
    },
    async (request, reply) => {
      const expected = expectedRevision(request);
      const stored = await ownPassport(ctx, request.actor, (request.params as Static<typeof Id>).id);
      // The patch was made against what its author saw, so the revision it was read at is expected as well.
      const draft = readDraft(mergePatch(draftOf(stored), request.body));
      return await change(request, reply, draft, expected ?? stored.registry.revision);
    },
  );

  app.delete(
    '/passports/:id',
    { schema: { tags, security, summary: 'Archivovat pasport / archive a passport', params: Id } },
    async (request, reply) => {
      await changeStatus(ctx, request.actor, await targetOf(request), 'archived');
      return reply.code(204).send();
    },
  );

  app.post(
    '/passports/:id/publish',
    { schema: { tags, security, summary: 'Zveřejnit pasport / publish a passport', params: Id, response: answers(passportAnswer) } },
    async (request, reply) => {
      return sendStored(request, reply, await changeStatus(ctx, request.actor, await targetOf(request), 'published'));
    },
  );

  async function change(request: FastifyRequest, reply: FastifyReply, draft: Draft, expected: number | undefined): Promise<FastifyReply> {
    const { id } = await ownPassport(ctx, request.actor, (request.params as Static<typeof Id>).id);
    const { status } = request.query as Static<typeof NewStatus>;
    const idempotency = idempotentRequest(request);
    const passport = await savePassport(ctx, request.actor, draft, {
      id,
      origin: originOf(request),
      requestId: request.id,
      ...(expected !== undefined && { expectedRevision: expected }),
      ...(status && { status }),
      ...(idempotency && { idempotency }),
    });
    return sendStored(request, reply, passport);
  }

  async function targetOf(request: FastifyRequest) {
    const { id } = await ownPassport(ctx, request.actor, (request.params as Static<typeof Id>).id);
    const expected = request.headers['if-match'] === undefined ? undefined : expectedRevision(request);
    return { id, expectedRevision: expected, requestId: request.id };
  }
}

/** A written passport as its writer may see it, with the tag for the next write. */
function sendStored(request: FastifyRequest, reply: FastifyReply, passport: Passport): FastifyReply {
  const view = visibleView(passport, scopeOf(request.actor));
  if (!view) throw new Problem('passport-not-found');
  return reply.header('etag', etagOf(passport.registry.revision)).send(view);
}

/** Who speaks: our command-line client names itself, anything else is a program. */
function originOf(request: FastifyRequest): Origin {
  return { kind: request.headers['user-agent']?.startsWith('pasport-cli') ? 'cli' : 'api' };
}
