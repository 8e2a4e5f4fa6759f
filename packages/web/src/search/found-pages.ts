import { searchPassports, type Actor, type Context, type FoundPassport } from '@pasport/api';
import type { AskedSearch } from './read-search.ts';

const pageSize = 100;

/** Results of a search one after another, at most so many. */
export async function* foundPages(ctx: Context, actor: Actor, { query }: AskedSearch, limit: number): AsyncGenerator<FoundPassport> {
  const { after: _after, explain: _explain, ...whole } = query;
  let [after, left] = [undefined as string | undefined, limit];
  do {
    const page = { ...whole, limit: Math.min(pageSize, left), facets: false, ...(after !== undefined && { after }) };
    const { items, next } = await searchPassports(ctx, actor, page);
    yield* items;
    left -= items.length;
    after = next ?? undefined;
  } while (after !== undefined && left > 0);
}
