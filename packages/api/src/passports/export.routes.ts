import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Actor } from '../accounts/actor.ts';
import { noteExport } from '../audit/note-access.ts';
import type { Context } from '../context.ts';
import { exportPassports, type ExportOptions } from './export-passports.ts';

const ExportParameters = Type.Object(
  {
    organisation: Type.Optional(
      Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,99}$', description: 'jen pasporty této organizace / of this organisation only' }),
    ),
  },
  { additionalProperties: false },
);

/** Bulk export: every visible passport, one a line, as a stream. */
export async function exportRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.get(
    '/passports/export',
    {
      schema: {
        tags: ['passports'],
        summary: 'Hromadný export NDJSON / bulk export',
        querystring: ExportParameters,
        produces: ['application/x-ndjson'],
      },
    },
    async (request, reply) => {
      await noteExport(ctx, request);
      reply.header('content-type', 'application/x-ndjson; charset=utf-8');
      return reply.send(Readable.from(lines(ctx, request.actor, request.query as Static<typeof ExportParameters>)));
    },
  );
}

async function* lines(ctx: Context, actor: Actor, options: ExportOptions): AsyncGenerator<string> {
  for await (const view of exportPassports(ctx, actor, options)) yield `${JSON.stringify(view)}\n`;
}
