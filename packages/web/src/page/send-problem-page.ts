import type { Context, ProblemPage } from '@pasport/api';
import { pageContextOf } from './page-context-of.ts';
import { problemPage } from './problem-page.tsx';
import { sendPage } from './render-page.tsx';

/** Sends the page of a problem, in the language of the reader. */
export function sendProblemPage(ctx: Context): NonNullable<ProblemPage['send']> {
  return async (problem, request, reply) => {
    const page = await pageContextOf(ctx, request);
    return sendPage(reply, page, problemPage(page, problem, request.id));
  };
}
