import { Readable } from 'node:stream';
import { Problem, type Language } from '@pasport/model';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { asProblem } from '../http/as-problem.ts';
import { languageOf } from '../http/language.ts';
import { problemDocument } from '../http/problem-document.ts';
import { readLines } from '../http/read-lines.ts';
import { recordedImport } from '../imports/recorded-import.ts';
import type { ImportOptions, ImportResult } from './import-passports.ts';

const ImportParameters = Type.Object(
  {
    status: Type.Optional(Type.Enum(['draft', 'submitted', 'published'])),
    source: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: 'Odkud záznamy jsou, např. lkod / where the records come from' }),
    ),
    organisation: Type.Optional(Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,99}$' })),
    dryRun: Type.Optional(Type.Boolean({ description: 'jen zkusit, nic neuložit / try only, store nothing' })),
  },
  { additionalProperties: false },
);

/** Bulk import: a stream of drafts in, a stream of results out, line for line. */
export async function importRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.post(
    '/passports/import',
    {
      schema: {
        tags: ['passports'],
        security: [{ token: [] }],
        summary: 'Hromadný import NDJSON / bulk import',
        querystring: ImportParameters,
        consumes: ['application/x-ndjson'],
        produces: ['application/x-ndjson'],
      },
      bodyLimit: Number.MAX_SAFE_INTEGER,
    },
    async (request, reply) => {
      if (request.actor.kind === 'guest') throw new Problem('not-signed-in');
      if (!(request.body instanceof Readable)) throw new Problem('unsupported-media-type');
      const options = { ...(request.query as Static<typeof ImportParameters>), requestId: request.id };
      reply.header('content-type', 'application/x-ndjson; charset=utf-8');
      return reply.send(resultStream(ctx, request, request.body, options));
    },
  );
}

/**
 * Results as they come. The sender may read them only after it has sent everything, so they are not held back:
 * waiting for it to read would make both sides wait for each other.
 */
function resultStream(ctx: Context, request: FastifyRequest, body: Readable, options: ImportOptions): Readable {
  const out = new Readable({ read: () => undefined });
  const language = languageOf(request);
  const push = (line: object): void => void out.push(`${JSON.stringify(line)}\n`);
  (async () => {
    try {
      for await (const results of recordedImport(ctx, request.actor, readLines(body), options)) {
        for (const result of results) push(shown(result, language));
      }
    } catch (error) {
      const problem = asProblem(error, ctx.database) ?? new Problem('internal-error');
      if (problem.status >= 500) request.log.error({ err: error }, 'import stopped');
      push({ line: null, status: 'stopped', problem: problemDocument(problem, language, request.id) });
    }
    out.push(null);
  })().catch((error: unknown) => out.destroy(error as Error));
  return out;
}

function shown({ problem, identifier: _identifier, ...result }: ImportResult, language: Language): object {
  return problem ? { ...result, problem: problemDocument(problem, language) } : result;
}
