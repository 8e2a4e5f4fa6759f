import type { LinkAnswer } from './link-answer.ts';
import { linkRules } from './link-rules.ts';

/** What an answer means for its reader. `closed` is an answer that asks for a key. */
export type LinkState = 'works' | 'closed' | 'fails' | 'not-asked';

/** A service refuses a request without parameters, and is there nevertheless. */
const pickyStatuses = new Set([400, 405, 406, 415, 422]);

/**
 * Reads an answer. Too many requests (429) say nothing of the data, so they count as an answer.
 *
 * @param isService the address of an API or a map service, asked without parameters
 */
export function linkState({ status, refusal }: Pick<LinkAnswer, 'status' | 'refusal'>, isService = false): LinkState {
  if (refusal && !refusal.isAsked) return 'not-asked';
  if (status === undefined) return 'fails';
  if ((status >= 200 && status < 400) || status === 429) return 'works';
  if (status === 401 || status === 403 || status === 407) return 'closed';
  return isService && pickyStatuses.has(status) ? 'works' : 'fails';
}

/** Did it fail often enough in a row to count as dead? */
export function isLinkDead(answer: LinkAnswer): boolean {
  return answer.failuresInRow >= linkRules.deadAfter;
}
