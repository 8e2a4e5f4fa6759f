import type { ImportOutcome } from './import-outcome.ts';

interface Waiting {
  outcome?: ImportOutcome;
}

/** Outcomes in the order of the records, although some are decided here at once and others by the registry later. */
export interface InOrder {
  /** A record decided here. */
  decided(outcome: ImportOutcome): void;
  /** A record that was sent; what it returns takes the answer. */
  sent(): (outcome: ImportOutcome) => void;
}

/** @param deliver gets every outcome as soon as all before it are known */
export function createInOrder(deliver: (outcome: ImportOutcome) => void): InOrder {
  const queue: Waiting[] = [];
  const flush = () => {
    while (queue[0]?.outcome) deliver(queue.shift()!.outcome!);
  };
  return {
    decided(outcome) {
      queue.push({ outcome });
      flush();
    },
    sent() {
      const waiting: Waiting = {};
      queue.push(waiting);
      return (outcome) => {
        waiting.outcome = outcome;
        flush();
      };
    },
  };
}
