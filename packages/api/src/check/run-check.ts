import { Problem } from '@pasport/model';
import { assessPassport, type FileOptions, type FileReport, type QualityReport } from '@pasport/validator';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { checkFileAside } from './check-file-aside.ts';
import type { CheckRequest } from './check-request.ts';
import { declaredOfDraft } from './declared-of-draft.ts';
import { fetchChecked } from './fetch-checked.ts';
import { schemaDocument } from './schema-document.ts';
import { withTemporaryFile } from './temporary-file.ts';

/** A report of a file by itself, or of a record and of the file behind it. */
export type CheckAnswer = FileReport | { readonly passport: QualityReport; readonly file?: FileReport };

const megabyte = 1_000_000;
/** Largest schema that is fetched. */
const maxSchemaBytes = megabyte;

/**
 * Checks a file that the caller sends. Nothing is kept.
 *
 * @throws {Problem} `not-signed-in` when guests may not check here, `too-large`, `invalid-request` for an empty file,
 *   `file-not-checked`, `too-many-requests`
 */
export async function checkSentFile(ctx: Context, actor: Actor, bytes: AsyncIterable<Uint8Array>): Promise<FileReport> {
  return await withTemporaryFile(bytes, maxBytesOf(ctx, actor), async (path, sizeBytes) => {
    if (sizeBytes === 0) throw new Problem('invalid-request', { faults: [emptyFile] });
    return await checkFileAside(ctx, path, { declared: { today: today(ctx) } });
  });
}

const emptyFile = {
  pointer: '',
  code: 'empty',
  message: { cs: 'Pošlete soubor v těle požadavku.', en: 'Send the file as the body of the request.' },
};

/**
 * Checks the file behind an address, a record, or both. Nothing is kept. The address is fetched by this server, so it
 * takes signing in.
 *
 * @throws {Problem} `not-signed-in`, `url-not-fetched`, `file-not-checked`, `too-many-requests`
 */
export async function runCheck(ctx: Context, actor: Actor, { url, schema, passport }: CheckRequest): Promise<CheckAnswer> {
  const report = passport && assessPassport(passport, { at: ctx.clock().toISOString() });
  const asksForFetch = url !== undefined || typeof schema === 'string';
  if (asksForFetch && actor.kind === 'guest') throw new Problem('not-signed-in');
  if (url === undefined) return { passport: report! };
  const options: FileOptions = {
    declared: {
      today: today(ctx),
      ...(passport && declaredOfDraft(passport, url)),
      ...(schema !== undefined && { schema: await declaredSchema(ctx, schema) }),
    },
  };
  const maxBytes = maxBytesOf(ctx, actor);
  const bytes = await fetchChecked(ctx, url, maxBytes, '/url');
  const file = await withTemporaryFile([bytes], maxBytes, async (path) => await checkFileAside(ctx, path, options));
  return report ? { passport: report, file } : file;
}

async function declaredSchema(ctx: Context, schema: object | string): Promise<NonNullable<NonNullable<FileOptions['declared']>['schema']>> {
  if (typeof schema !== 'string') return { document: schema };
  const bytes = await fetchChecked(ctx, schema, maxSchemaBytes, '/schema');
  return { document: schemaDocument(bytes), url: schema };
}

function maxBytesOf({ checkLimits }: Context, actor: Actor): number {
  const limitMb = actor.kind === 'guest' ? checkLimits.guestMb : checkLimits.memberMb;
  if (limitMb === 0) throw new Problem(actor.kind === 'guest' ? 'not-signed-in' : 'not-allowed');
  return limitMb * megabyte;
}

function today({ clock }: Context): string {
  return clock().toISOString().slice(0, 10);
}
