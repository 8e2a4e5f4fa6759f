import type { Draft } from '@pasport/model';
import { looksLikeCapabilities, type FileOptions } from '@pasport/validator';
import { declaredOfData } from '../check/declared-of-draft.ts';
import type { Context } from '../context.ts';
import type { FetchRules } from '../fetch/fetch-rules.ts';
import { guardedFetch, type FetchResult } from '../fetch/guarded-fetch.ts';
import { checkBytes } from './check-bytes.ts';
import type { CheckableFile, FileCheck } from './file-check.ts';

/** Most bytes of a description that are read; those of whole countries have a few millions. */
const maxBytes = 20_000_000;
/** An OGC API answers browsers with pages and programs with JSON. */
const accept = 'application/json, application/vnd.oai.openapi+json, application/vnd.oai.openapi, application/xml, text/xml, */*;q=0.1';

/** Fetches and checks what a service behind a passport says of itself. Its data are not asked for, its rows not counted. */
export async function checkService(
  ctx: Context,
  draft: Draft,
  { url, service }: CheckableFile,
  rules: FetchRules,
): Promise<Pick<FileCheck, 'report' | 'refusal'>> {
  const fetched = await guardedFetch(url, rules, { maxBytes, timeoutMs: 30_000, headers: { accept } });
  if (!fetched.ok) return { refusal: { reason: fetched.reason, message: fetched.message } };
  if (!isAnswer(fetched)) return { refusal: { reason: `status-${fetched.status}`, message: answered(fetched.status) } };
  const today = ctx.clock().toISOString().slice(0, 10);
  const options: FileOptions = { declared: { ...declaredOfData(draft), ...service, isService: true, today } };
  const checked = await checkBytes(ctx, fetched.body, options);
  return 'refusal' in checked ? checked : { report: checked.report };
}

/** Some services report their errors with a status of an error; what they say is worth reading. */
function isAnswer({ status, body }: Extract<FetchResult, { ok: true }>): boolean {
  return status === 200 || (status >= 400 && looksLikeCapabilities(body.subarray(0, 65_536)));
}

const answered = (status: number) => ({
  cs: `Adresa odpověděla stavem ${status} místo popisu služby.`,
  en: `The address answered with status ${status} instead of the description of the service.`,
});
