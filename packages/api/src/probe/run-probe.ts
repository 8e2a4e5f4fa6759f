import { Problem } from '@pasport/model';
import type { FileReport } from '@pasport/validator';
import type { Actor } from '../accounts/actor.ts';
import { checkFileAside } from '../check/check-file-aside.ts';
import { CheckerBusy } from '../check/file-checker.ts';
import { withTemporaryFile } from '../check/temporary-file.ts';
import type { Context } from '../context.ts';
import { fetchProbed, type ProbedFile } from './fetch-probed.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { ProbePart, ProbeResult } from './probe-result.ts';
import { valuesOfFile } from './values-of-file.ts';

/** An address, or a file that is here already. */
export type ProbeRequest = { readonly url: string } | { readonly name: string; readonly bytes: Buffer };

/** Who is told what is known so far. */
export type OnPart = (part: ProbePart) => void;

/** Largest file that is taken to be recognised. */
export const maxProbedBytes = 20_000_000;
/** The whole probe takes at most so long. */
const probeMs = 8_000;
const checkMs = 3_000;

/**
 * Recognises data: what they are, in which form, since when, whom they concern. Nothing is kept; values of the data get
 * into the result nowhere but as the ends of their period.
 *
 * @param onPart told of parts as they come
 * @throws {Problem} `not-signed-in`; what cannot be fetched or read is a note, not a failure
 */
export async function runProbe(
  ctx: Context,
  actor: Actor,
  request: ProbeRequest,
  { organisation, onPart = () => undefined }: { readonly organisation?: string | null; readonly onPart?: OnPart } = {},
): Promise<ProbeResult> {
  if (actor.kind === 'guest') throw new Problem('not-signed-in');
  const started = performance.now();
  const own = organisation ?? actor.organisation;
  const url = 'url' in request ? request.url : undefined;
  const found = 'url' in request ? await fetchProbed(ctx, request.url) : { ...request, isWhole: true };
  const about = { ...(url !== undefined && { url }), ...(found.facts && { facts: found.facts }) };
  if (found.facts) onPart({ part: 'facts', facts: found.facts });
  const ms = (): number => Math.round(performance.now() - started);
  if (!('bytes' in found)) {
    const duplicates = await findDuplicates(ctx, actor, { url, organisation: own });
    const notes = [{ code: found.code, message: found.message }];
    return { name: url ?? '', ...about, values: {}, people: [], duplicates, notes, ms: ms() };
  }
  const { report, notes } = await checked(ctx, found, Math.max(500, Math.min(checkMs, probeMs - ms() - 1_000)));
  const { values, people, template } = await valuesOfFile(found, report);
  onPart({ part: 'content', values, people });
  const columns = values.columns?.value.map(({ name }) => name) ?? [];
  const duplicates = await findDuplicates(ctx, actor, { url, title: values.title?.value.cs, columns, organisation: own });
  onPart({ part: 'duplicates', duplicates });
  return { name: found.name, ...about, values, people, ...(template !== undefined && { template }), duplicates, notes, ms: ms() };
}

async function checked(ctx: Context, file: ProbedFile, timeMs: number): Promise<{ report?: FileReport; notes: ProbeResult['notes'] }> {
  if (file.bytes.length === 0) return { notes: [{ code: 'empty', message: empty }] };
  const options = { declared: { today: ctx.clock().toISOString().slice(0, 10) }, budget: { timeMs, rows: 200_000 } };
  try {
    const check = withTemporaryFile([file.bytes], file.bytes.length, async (path) => await checkFileAside(ctx, path, options));
    const report = await within(check, timeMs + 1_500);
    return report ? { report, notes: [] } : { notes: [{ code: 'took-too-long', message: slow }] };
  } catch (error) {
    if (error instanceof CheckerBusy) return { notes: [{ code: 'busy', message: busy }] };
    if (error instanceof Problem) return { notes: [{ code: error.code, message: unread }] };
    throw error;
  }
}

const empty = { cs: 'Soubor je prázdný.', en: 'The file is empty.' };
const slow = { cs: 'Obsah se nepodařilo projít včas.', en: 'The content could not be read in time.' };
const busy = {
  cs: 'Server teď kontroluje jiné soubory, obsah jsme neprošli.',
  en: 'The server is checking other files; the content was not read.',
};
const unread = { cs: 'Obsah se nepodařilo přečíst.', en: 'The content could not be read.' };

/** The result, if it comes in time; what comes later is dropped. */
async function within<Value>(task: Promise<Value>, timeMs: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeMs);
  });
  task.catch(() => undefined);
  try {
    return await Promise.race([task, over]);
  } finally {
    clearTimeout(timer);
  }
}
