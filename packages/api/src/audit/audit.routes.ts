import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import Negotiator from 'negotiator';
import Type, { type Static } from 'typebox';
import { OrganisationId, strict } from '../accounts/account.schema.ts';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { auditOutcomes } from './audit-query.ts';
import { exportAudit } from './export-audit.ts';
import { listAudit } from './list-audit.ts';
import { noteAuditExport } from './note-access.ts';
import type { ShownAudit } from './shown-audit.ts';

const ndjson = 'application/x-ndjson';
const maxNumber = Number.MAX_SAFE_INTEGER;
const start = (description: string) => Type.Optional(Type.String({ maxLength: 200, description }));
const day = (description: string) => Type.Optional(Type.String({ format: 'date', description }));
const number = (description: string) => Type.Optional(Type.Integer({ minimum: 0, maximum: maxNumber, description }));

const Query = Type.Object(
  {
    actor: start('Kdo, nebo začátek / who, or the beginning: person:<id>, token:<id>, guest'),
    action: start('Co, nebo začátek / what, or the beginning: sign-in, passport.'),
    object: start('S čím, nebo začátek; id pasportu najde i výčty / to what, or the beginning; the id of a passport finds lists too'),
    organisation: Type.Optional(OrganisationId),
    outcome: Type.Optional(Type.Enum([...auditOutcomes], { description: 'Stalo se, nebo bylo odmítnuto / done or refused' })),
    from: day('Od dne včetně, UTC / from this day on'),
    to: day('Do dne včetně, UTC / to this day, inclusive'),
    before: number('Jen položky před tímto číslem / only entries before this number'),
    after: number('Jen položky po tomto čísle / only entries after this number'),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, description: 'Na stránce JSON, jinak 50 / on a page of JSON, else 50' })),
    format: Type.Optional(Type.Enum(['json', 'ndjson'], { description: 'Jinak rozhodne Accept / else Accept decides' })),
  },
  strict,
);

const orNull = Type.Union([Type.String(), Type.Null()]);
const Entry = Type.Object({
  seq: Type.Integer({ description: 'Pořadí v řetězu, od 1 / place in the chain, from 1' }),
  at: Type.String({ format: 'date-time' }),
  actor: Type.String(),
  action: Type.String(),
  outcome: Type.Enum([...auditOutcomes]),
  object: Type.String({ description: 'Identifikátor, nikdy jméno / an identifier, never a name' }),
  organisation: orNull,
  requestId: orNull,
  beforeHash: orNull,
  afterHash: orNull,
  prevHash: Type.String({ description: 'Otisk předchozí položky / hash of the entry before' }),
  hash: Type.String({
    description:
      'SHA-256: kanonický JSON (RFC 8785) členů seq, at, actor, action, object, organisation_id, request_id, before_hash, after_hash, za ním prevHash / ' +
      'of the canonical JSON of these members, followed by prevHash',
  }),
});
const Entries = Type.Object({
  items: Type.Array(Entry),
  next: Type.Union([Type.String({ description: 'Adresa další stránky / address of the next page' }), Type.Null()]),
});

/** The audit log: page by page, or whole as a stream. */
export async function auditRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.get(
    '/audit',
    {
      schema: {
        tags: ['administration'],
        security: [{ token: [] }],
        summary: 'Auditní záznam / audit log',
        description:
          'Pro auditora a správce systému. JSON po stránkách od nejnovější; NDJSON vše najednou od nejstarší, proudem, a sám se do záznamu zapíše / ' +
          'For the auditor and the system administrator. JSON page by page, the newest first; NDJSON all at once, the oldest first, as a stream, itself written to the log',
        querystring: Query,
        produces: ['application/json', ndjson],
        response: answers(Entries),
      },
    },
    async (request, reply) => {
      const { format, limit, ...query } = request.query as Static<typeof Query>;
      if (format === 'ndjson' || (format === undefined && prefersLines(request.headers.accept))) {
        const entries = exportAudit(ctx, request.actor, query);
        await noteAuditExport(ctx, request);
        reply.header('content-type', `${ndjson}; charset=utf-8`).header('content-disposition', 'attachment; filename="audit.ndjson"');
        return reply.send(Readable.from(lines(entries)));
      }
      const { items, next: before } = await listAudit(ctx, request.actor, { ...query, limit });
      const next = before === null ? null : pageUrl(ctx, request.url, before);
      if (next !== null) reply.header('link', `<${next}>; rel="next"`);
      return { items, next };
    },
  );
}

const prefersLines = (accept: string | undefined): boolean =>
  new Negotiator({ headers: { accept } }).mediaType(['application/json', ndjson]) === ndjson;

async function* lines(entries: AsyncGenerator<ShownAudit>): AsyncGenerator<string> {
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}

/** The address of the same list one page on. */
function pageUrl(ctx: Context, url: string, before: number): string {
  const next = new URL(url, ctx.baseUrl);
  next.searchParams.set('before', String(before));
  return next.href;
}
