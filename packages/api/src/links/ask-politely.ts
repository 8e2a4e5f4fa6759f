import type { AskedLink } from './ask-link.ts';

export interface Politeness {
  /** Requests to one host at once. */
  readonly perHost: number;
  /** Requests at once. */
  readonly atOnce: number;
  /** After so long no other address is asked. */
  readonly maxMs: number;
}

const politeness: Politeness = { perHost: 2, atOnce: 16, maxMs: 60_000 };

/**
 * Asks many addresses without troubling any server.
 *
 * @returns answers; addresses that were not reached in time are left out
 */
export async function askPolitely(
  urls: readonly string[],
  ask: (url: string) => Promise<AskedLink>,
  { perHost, atOnce, maxMs }: Politeness = politeness,
): Promise<Map<string, AskedLink>> {
  const until = performance.now() + maxMs;
  const queues = Map.groupBy(new Set(urls), hostOf)
    .values()
    .flatMap((own) => dealt(own, perHost))
    .toArray();
  const answers = new Map<string, AskedLink>();
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const url of queue) if (performance.now() < until) answers.set(url, await ask(url));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}

/** Host of an address; of one that cannot be read, nothing. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** Cards dealt to players: each queue is worked through one by one, so a host has as many requests at once as queues. */
function dealt(urls: readonly string[], queues: number): string[][] {
  return Array.from({ length: queues }, (_none, queue) => urls.filter((_url, index) => index % queues === queue)).filter(
    (queue) => queue.length > 0,
  );
}
