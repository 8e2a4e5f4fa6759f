import { PassThrough, Readable } from 'node:stream';
import { Problem } from '@pasport/model';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import { CheckerBusy } from '../check/file-checker.ts';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { parseJson } from '../http/parse-json.ts';
import { asProblem } from '../http/as-problem.ts';
import { languageOf } from '../http/language.ts';
import { problemDocument } from '../http/problem-document.ts';
import { probeTicket } from './probe-ticket.ts';
import { maxProbedBytes, runProbe, type OnPart, type ProbeRequest } from './run-probe.ts';
import type { ProbeResult } from './probe-result.ts';

const ProbeParameters = Type.Object(
  {
    name: Type.Optional(
      Type.String({ minLength: 1, maxLength: 300, description: 'Jméno souboru v těle / name of the file sent as the body' }),
    ),
  },
  { additionalProperties: false },
);

const maxOrderBytes = 100_000;

/** A file or an address in, what was recognised out; nothing is kept. */
export async function probeRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', async (_request: unknown, payload: unknown) => payload);

  app.post(
    '/probe',
    {
      schema: {
        tags: ['quality'],
        summary: 'Rozpoznat data za adresou nebo v souboru, nic se neukládá / recognise data, nothing is kept',
        description:
          'Tělo je JSON `{"url"}`, nebo soubor s parametrem `name`. S `Accept: application/x-ndjson` přicházejí části postupně, ' +
          'poslední řádek je `{"part": "result", "result": …}`. / The body is JSON `{"url"}`, or a file with the parameter `name`. ' +
          'With `Accept: application/x-ndjson` parts come one by one; the last line is `{"part": "result", "result": …}`.',
        querystring: ProbeParameters,
        consumes: ['application/json', 'application/octet-stream'],
        response: answers(
          Type.Object({
            name: Type.String(),
            url: Type.Optional(Type.String()),
            values: Type.Record(
              Type.String(),
              Type.Object({ value: Type.Unknown(), confidence: Type.Number({ minimum: 0, maximum: 1 }), method: Type.String() }),
            ),
            people: Type.Array(Type.Unknown()),
            duplicates: Type.Array(Type.Unknown()),
            notes: Type.Array(Type.Unknown()),
            ms: Type.Integer(),
          }),
        ),
      },
      bodyLimit: Number.MAX_SAFE_INTEGER,
    },
    async (request, reply) => {
      if (request.actor.kind === 'guest') throw new Problem('not-signed-in');
      const order = await orderOf(request);
      reply.header('cache-control', 'no-store');
      const run = async (onPart?: OnPart): Promise<ProbeResult> =>
        await ctx.fileChecker.admit(() => runProbe(ctx, request.actor, order, { ...(onPart && { onPart }) })).catch(busyToProblem);
      if (!/application\/x-ndjson/u.test(request.headers.accept ?? '')) return await run();
      return reply.type('application/x-ndjson; charset=utf-8').send(linesOf(ctx, request, run));
    },
  );
}

function busyToProblem(error: unknown): never {
  throw error instanceof CheckerBusy ? new Problem('too-many-requests', { cause: error }) : error;
}

/** Parts as lines, as they come; a failure is the last line. */
function linesOf(ctx: Context, request: FastifyRequest, run: (onPart: OnPart) => Promise<ProbeResult>): PassThrough {
  const stream = new PassThrough();
  const push = (line: object): void => void stream.write(`${JSON.stringify(line)}\n`);
  run(push)
    .then(
      (result) => push({ part: 'result', result, ticket: probeTicket(ctx, request.actor, result) }),
      (error: unknown) => {
        const problem = asProblem(error, ctx.database) ?? new Problem('internal-error');
        if (problem.status >= 500) request.log.error({ err: error }, 'probe failed');
        push({ part: 'problem', problem: problemDocument(problem, languageOf(request), request.id) });
      },
    )
    .finally(() => stream.end())
    .catch((error: unknown) => stream.destroy(error as Error));
  return stream;
}

async function orderOf(request: FastifyRequest): Promise<ProbeRequest> {
  const body = request.body instanceof Readable ? request.body : Readable.from([]);
  const { name } = request.query as Static<typeof ProbeParameters>;
  const bytes = await bytesOf(body, name === undefined ? maxOrderBytes : maxProbedBytes);
  if (name !== undefined) return { name, bytes };
  const order = parseJson(bytes.toString('utf8'));
  const url = typeof order === 'object' && order !== null ? (order as Record<string, unknown>)['url'] : undefined;
  if (typeof url !== 'string' || url.length > 4_000) throw new Problem('invalid-request', { faults: [noUrl] });
  return { url };
}

const noUrl = {
  pointer: '/url',
  code: 'required',
  message: { cs: 'Uveďte adresu dat: {"url": "https://…"}.', en: 'Give the address of the data: {"url": "https://…"}.' },
};

async function bytesOf(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new Problem('too-large', { params: { maxBytes } });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
