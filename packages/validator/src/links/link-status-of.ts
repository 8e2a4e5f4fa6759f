import type { LinkStatus } from '../mqa/link-status.ts';
import type { LinkAnswers } from './link-answer.ts';

/** Statuses of addresses as rules of others ask for them; an address that we may not ask is one that nobody tried. */
export function linkStatusOf(links: LinkAnswers): LinkStatus {
  return (address) => {
    const answer = links.get(address);
    if (!answer || answer.refusal?.isAsked === false) return undefined;
    return answer.status ?? 0;
  };
}
