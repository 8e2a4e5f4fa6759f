import type { Draft } from '@pasport/model';
import type { Organisation } from './organisation.store.ts';

/**
 * A draft with its publisher: the one its author named, else the organisation that registers it, when its number
 * (IČO) is known. The registry need not ask for what it knows.
 */
export function withPublisher(draft: Draft, organisation: Organisation | undefined): Draft {
  if (draft.publisher !== undefined || organisation?.ico === undefined) return draft;
  return { ...draft, publisher: { ico: organisation.ico, name: organisation.name } };
}
