import { Problem, type Text } from '@pasport/model';
import type { Context } from '../context.ts';
import { guardedFetch } from '../fetch/guarded-fetch.ts';

const timeoutMs = 30_000;

const switchedOff = { cs: 'Stahování souborů je na tomto serveru vypnuté.', en: 'Fetching files is switched off on this server.' };
const answered = (status: number): Text => ({
  cs: `Adresa odpověděla stavem ${status} místo souboru.`,
  en: `The address answered with status ${status} instead of the file.`,
});

/**
 * Fetches a file for a check.
 *
 * @param pointer place of the address in the request, for the fault
 * @throws {Problem} `url-not-fetched` with the reason
 */
export async function fetchChecked({ fetchRules }: Context, url: string, maxBytes: number, pointer: string): Promise<Buffer> {
  if (!fetchRules) throw refused('switched-off', switchedOff, pointer);
  const fetched = await guardedFetch(url, fetchRules, { maxBytes, timeoutMs });
  if (!fetched.ok) throw refused(fetched.reason, fetched.message, pointer);
  if (fetched.status !== 200) throw refused(`status-${fetched.status}`, answered(fetched.status), pointer);
  return fetched.body;
}

function refused(reason: string, message: Text, pointer: string): Problem {
  return new Problem('url-not-fetched', { params: { reason }, faults: [{ pointer, code: reason, message }] });
}
