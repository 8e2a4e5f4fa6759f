import type { Text } from '@pasport/model';
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
export function failureOf(problem: ProblemDocument): Failure {
  const { status = 500, title = '', code, detail, faults = [] } = problem;
  const sentence = detail && detail !== title ? `${title}: ${detail}` : title;
  return new Failure(
    exitOf(status),
    { cs: ended(sentence), en: ended(sentence) },
    { code: code ?? `http-${status}`, details: [...faults, ...adviceOn(problem)] },
  );
}

/** What to do about a problem, a line each. */
function adviceOn({ status = 500, code, requestId, params = {} }: ProblemDocument): FailureDetail[] {
  const advice: FailureDetail[] = [];
  const { id, status: wanted } = params;
  if (status >= 500 && requestId) advice.push({ message: { cs: `Číslo požadavku: ${requestId}`, en: `Request: ${requestId}` } });
  if (status === 401) advice.push({ message: { cs: 'Přihlaste se: pasport login', en: 'Sign in: pasport login' } });
  if (code === 'not-allowed' && typeof wanted === 'string') advice.push({ message: statusAdvice });
  if (code === 'passport-exists' && typeof id === 'string')
    advice.push({
      message: {
        cs: `Už registrovaný je ${id}; ukáže ho: pasport show ${id}`,
        en: `It is registered as ${id}; to see it: pasport show ${id}`,
      },
    });
  return advice;
}

/** A passport may be published only by those who approve. */
export const statusAdvice: Text = {
  cs: 'Zaregistrujte návrh (bez --publish, u importu --status draft), nebo ho pošlete ke schválení a zveřejní ho schvalovatel.',
  en: 'Register a draft (without --publish, with import --status draft), or submit it and let an approver publish it.',
};

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
