import type { ExitName } from '../exit-codes.ts';
import { Failure, type FailureDetail } from '../failure.ts';
import type { ProblemDocument } from './types.ts';

/** What the registry refused with, every fault kept; another program at the address is told apart. */
export async function problemOf(response: Response, url: string): Promise<Failure> {
  const problem = await readProblem(response);
  if (problem?.title) return failureOf({ status: response.status, ...problem });
  return new Failure(
    'unreachable',
    {
      cs: `Na adrese ${url} neodpovídá registr Pasport (HTTP ${response.status}).`,
      en: `The registry does not answer at ${url} (HTTP ${response.status}).`,
    },
    { code: 'not-a-registry' },
  );
}

/** A problem document as a failure; its texts are already in the language that was asked for. */
export function failureOf({ status = 500, title = '', code, detail, faults = [], requestId }: ProblemDocument): Failure {
  const sentence = detail && detail !== title ? `${title}: ${detail}` : title;
  const more: FailureDetail[] = [];
  if (status >= 500 && requestId) more.push({ message: { cs: `Číslo požadavku: ${requestId}`, en: `Request: ${requestId}` } });
  if (status === 401) more.push({ message: { cs: 'Přihlaste se: pasport login', en: 'Sign in: pasport login' } });
  return new Failure(
    exitOf(status),
    { cs: ended(sentence), en: ended(sentence) },
    { code: code ?? `http-${status}`, details: [...faults, ...more] },
  );
}

async function readProblem(response: Response): Promise<ProblemDocument | undefined> {
  const isProblem = response.headers.get('content-type')?.includes('application/problem+json');
  const body: unknown = isProblem ? await response.json().catch(() => undefined) : await response.body?.cancel();
  return typeof body === 'object' && body !== null ? body : undefined;
}

function exitOf(status: number): ExitName {
  if (status === 401 || status === 403) return 'signIn';
  return status >= 500 || status === 429 ? 'unreachable' : 'refused';
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
