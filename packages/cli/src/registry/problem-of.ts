import type { ExitName } from '../exit-codes.ts';
import { Failure, type FailureDetail } from '../failure.ts';

/** Problem document of RFC 9457 as the registry writes it. */
interface ProblemDocument {
  title?: string;
  code?: string;
  detail?: string;
  requestId?: string;
  faults?: FailureDetail[];
}

/** What the registry refused with, every fault kept. */
export async function problemOf(response: Response, url: string): Promise<Failure> {
  const problem = await readProblem(response);
  if (!problem?.title) {
    return new Failure(
      'unreachable',
      {
        cs: `Na adrese ${url} neodpovídá registr Pasport (HTTP ${response.status}).`,
        en: `The registry does not answer at ${url} (HTTP ${response.status}).`,
      },
      { code: 'not-a-registry' },
    );
  }
  const sentence = problem.detail && problem.detail !== problem.title ? `${problem.title}: ${problem.detail}` : problem.title;
  const request =
    response.status >= 500 && problem.requestId
      ? [{ message: { cs: `Číslo požadavku: ${problem.requestId}`, en: `Request: ${problem.requestId}` } }]
      : [];
  const hint = response.status === 401 ? [{ message: { cs: 'Přihlaste se: pasport login', en: 'Sign in: pasport login' } }] : [];
  return new Failure(
    exitOf(response.status),
    { cs: ended(sentence), en: ended(sentence) },
    { code: problem.code ?? `http-${response.status}`, details: [...(problem.faults ?? []), ...request, ...hint] },
  );
}

async function readProblem(response: Response): Promise<ProblemDocument | undefined> {
  const isProblem = response.headers.get('content-type')?.includes('application/problem+json');
  const body: unknown = isProblem ? await response.json().catch(() => undefined) : await response.body?.cancel();
  return typeof body === 'object' && body !== null ? (body as ProblemDocument) : undefined;
}

function exitOf(status: number): ExitName {
  if (status === 401 || status === 403) return 'signIn';
  return status >= 500 || status === 429 ? 'unreachable' : 'refused';
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
