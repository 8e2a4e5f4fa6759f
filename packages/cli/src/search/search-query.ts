import type { Query } from '../registry/types.ts';

/** Options that are parameters of the registry under the same name. */
const passedOn = [
  'theme',
  'bbox',
  'from',
  'to',
  'frequency',
  'format',
  'form',
  'access',
  'organisation',
  'kind',
  'status',
  'hvd',
  'minQuality',
  'sort',
  'limit',
];

/** Query of the registry from the words and options of `pasport search`. */
export function searchQuery(words: readonly string[], options: Readonly<Record<string, unknown>>, territory: readonly string[]): Query {
  const filters = Object.fromEntries(passedOn.map((name) => [name, options[name] as string | undefined]));
  return {
    q: words.length > 0 ? words.join(' ') : undefined,
    territory,
    ...filters,
    cursor: cursorOf(options['cursor'] as string | undefined),
  };
}

/** Cursor of a page; the registry gives the whole address of the next page, both are taken. */
export function cursorOf(next: string | null | undefined): string | undefined {
  if (!next) return undefined;
  return (URL.canParse(next) ? new URL(next).searchParams.get('cursor') : undefined) ?? next;
}
