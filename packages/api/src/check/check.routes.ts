import { Readable } from 'node:stream';
import { Problem, type Fault } from '@pasport/model';
import { FileReport, QualityReport } from '@pasport/validator';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { parseJson } from '../http/parse-json.ts';
import { CheckerBusy } from './file-checker.ts';
import { checkRequest } from './check-request.ts';
import { checkSentFile, runCheck, type CheckAnswer } from './run-check.ts';

const CheckParameters = Type.Object(
  {
    name: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 300,
        description: 'Jméno souboru v těle; JSON bez jména je zadání kontroly / name of the file sent; JSON without one is an order',
      }),
    ),
  },
  { additionalProperties: false },
);

const CheckAnswerSchema = Type.Union([FileReport, Type.Object({ passport: QualityReport, file: Type.Optional(FileReport) })]);

/** Largest order; a file is larger. */
const maxOrderBytes = 1_048_576;

/** A file or an address in, a report out; nothing is kept. */
export async function checkRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  // Only here any type of content is taken, as the stream that it is.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', async (_request: unknown, payload: unknown) => payload);

  app.post(
    '/check',
    {
      schema: {
        tags: ['quality'],
        summary: 'Zkontrolovat soubor nebo adresu, nic se neukládá / check a file or an address, nothing is kept',
        description:
          'Tělo je soubor, nebo JSON `{"url", "schema"?, "passport"?}`. Adresy stahuje server jen přihlášeným. / ' +
          'The body is a file, or JSON `{"url", "schema"?, "passport"?}`. Addresses are fetched for those who are signed in.',
        querystring: CheckParameters,
        consumes: ['application/octet-stream', 'application/json'],
        response: answers(CheckAnswerSchema),
      },
      bodyLimit: Number.MAX_SAFE_INTEGER,
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      try {
        return await ctx.fileChecker.admit(() => answerOf(ctx, request));
      } catch (error) {
        throw error instanceof CheckerBusy ? new Problem('too-many-requests', { cause: error }) : error;
      }
    },
  );
}

async function answerOf(ctx: Context, request: FastifyRequest): Promise<CheckAnswer> {
  const body = request.body instanceof Readable ? request.body : Readable.from([]);
  const { name } = request.query as Static<typeof CheckParameters>;
  const type = request.headers['content-type'] ?? '';
  if (/^multipart\//i.test(type)) throw new Problem('unsupported-media-type', { faults: [asForm] });
  const isOrder = name === undefined && /^application\/json\b/i.test(type);
  if (!isOrder) return await checkSentFile(ctx, request.actor, body);
  return await runCheck(ctx, request.actor, checkRequest(parseJson(await textOf(body))));
}

const asForm: Fault = {
  pointer: '',
  code: 'multipart',
  message: {
    cs: 'Soubor pošlete jako tělo požadavku, ne jako formulář: curl --data-binary @soubor.csv.',
    en: 'Send the file as the body of the request, not as a form: curl --data-binary @file.csv.',
  },
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxOrderBytes) throw new Problem('too-large', { params: { maxBytes: maxOrderBytes } });
    chunks.push(chunk);
  }
  try {
    return utf8.decode(Buffer.concat(chunks));
  } catch {
    throw new Problem('invalid-utf8');
  }
}
