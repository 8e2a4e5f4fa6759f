import type { Draft, Distribution } from '@pasport/model';
import { checkAgreement, type FileOptions, type FilePreview } from '@pasport/validator';
import { declaredOfDraft } from '../check/declared-of-draft.ts';
import { schemaDocument } from '../check/schema-document.ts';
import type { Context } from '../context.ts';
import type { FetchRules } from '../fetch/fetch-rules.ts';
import { guardedFetch } from '../fetch/guarded-fetch.ts';
import { checkBytes } from './check-bytes.ts';
import { checkService } from './check-service.ts';
import type { CheckableFile, FileCheck } from './file-check.ts';

type DeclaredSchema = NonNullable<NonNullable<FileOptions['declared']>['schema']>;

/** What was found of a file, and its beginning where it may be looked at. */
export interface CheckedFile {
  readonly file: CheckableFile;
  readonly check: FileCheck;
  readonly preview?: FilePreview;
}

/** Most bytes of a file that are read. */
const maxBytes = 50_000_000;
const maxSchemaBytes = 1_000_000;

/** Formats that can be judged by their beginning; others are read whole or not at all. */
const cuttable = new Set(['CSV', 'TSV', 'NDJSON']);

/** Fetches and checks one file or service behind a passport. */
export async function checkOneFile(ctx: Context, draft: Draft, file: CheckableFile, rules: FetchRules): Promise<CheckedFile> {
  const { preview, ...found }: Found = await (file.service ? checkService : checkFile)(ctx, draft, file, rules);
  return { file, check: { pointer: file.pointer, at: ctx.clock().toISOString(), ...found }, ...(preview && { preview }) };
}

type Found = Pick<FileCheck, 'report' | 'disagreements' | 'refusal'> & Pick<CheckedFile, 'preview'>;

async function checkFile(ctx: Context, draft: Draft, { url, distribution, pointer }: CheckableFile, rules: FetchRules): Promise<Found> {
  const cut = cuttable.has(distribution.format ?? 'CSV');
  const fetched = await guardedFetch(url, rules, { maxBytes, cut, timeoutMs: 30_000 });
  if (!fetched.ok) return { refusal: { reason: fetched.reason, message: fetched.message } };
  if (fetched.status !== 200) return { refusal: { reason: `status-${fetched.status}`, message: answered(fetched.status) } };
  const { body, isCut } = fetched;
  const schema = await schemaOf(distribution, rules);
  const options: FileOptions = {
    declared: { ...declaredOfDraft(draft, url), today: ctx.clock().toISOString().slice(0, 10), ...(schema && { schema }) },
    // The last row of a cut file is no row: reading ends before it.
    ...(isCut && { budget: { bytes: body.length - 1 } }),
  };
  const checked = await checkBytes(ctx, body, options);
  if ('refusal' in checked) return checked;
  const disagreements = checkAgreement(distribution, checked.report, pointer);
  return { ...checked, ...(disagreements.length > 0 && { disagreements }) };
}

/** The schema that the passport names for a file; one that cannot be read is told by the check of its link. */
async function schemaOf({ schemaUrl }: Distribution, rules: FetchRules): Promise<DeclaredSchema | undefined> {
  if (schemaUrl === undefined || !/^https?:/.test(schemaUrl)) return undefined;
  const fetched = await guardedFetch(schemaUrl, rules, { maxBytes: maxSchemaBytes });
  if (!fetched.ok || fetched.status !== 200) return undefined;
  try {
    return { document: schemaDocument(fetched.body), url: schemaUrl };
  } catch {
    return undefined;
  }
}

const answered = (status: number) => ({
  cs: `Adresa odpověděla stavem ${status} místo souboru.`,
  en: `The address answered with status ${status} instead of the file.`,
});
