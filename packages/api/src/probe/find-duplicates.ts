import { Problem, searchTerms } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { getPassport } from '../passports/get-passport.ts';
import { searchPassports } from '../passports/search-passports.ts';
import type { PassportView } from '../visibility/views.ts';
import { addressHash } from './address-hashes.ts';
import { findByAddress } from './address.store.ts';
import type { ProbedDuplicate } from './probe-result.ts';

/** What is compared. */
export interface Compared {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly columns?: readonly string[];
  readonly organisation?: string | null;
  /** Passport that is being changed: no duplicate of itself. */
  readonly except?: string | undefined;
}

const most = 5;
const candidates = 10;
/** From here on two passports may describe the same data. */
const alike = 0.6;

/** Passports that the caller sees and that may describe the same data: those at the same address, then those alike. */
export async function findDuplicates(ctx: Context, actor: Actor, compared: Compared): Promise<ProbedDuplicate[]> {
  const same = await sameAddress(ctx, actor, compared);
  const found = new Map(same.map((one) => [one.id, one]));
  for (const one of await resembling(ctx, actor, compared)) if (!found.has(one.id)) found.set(one.id, one);
  return [...found.values()].filter(({ id }) => id !== compared.except).slice(0, most);
}

async function sameAddress(ctx: Context, actor: Actor, { url }: Compared): Promise<ProbedDuplicate[]> {
  const hash = url === undefined ? undefined : addressHash(url);
  if (hash === undefined) return [];
  const ids = await findByAddress(ctx.database.db, hash, candidates);
  const views = await Promise.all(ids.map((id) => seen(ctx, actor, id)));
  // Who sees a passport without its address must not learn that this is the one.
  return views
    .filter(
      (view) =>
        view !== undefined &&
        (view.distributions ?? []).some((one) =>
          [one.downloadUrl, one.accessUrl].some((own) => own !== undefined && addressHash(own) === hash),
        ),
    )
    .map((view) => duplicateOf(view!, 'same-address', 1));
}

async function seen(ctx: Context, actor: Actor, id: string): Promise<PassportView | undefined> {
  try {
    return await getPassport(ctx, actor, id);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

async function resembling(ctx: Context, actor: Actor, { title, columns = [], organisation }: Compared): Promise<ProbedDuplicate[]> {
  const q = title?.trim().slice(0, 200) ?? '';
  if (q === '' || !organisation) return [];
  const filters = { organisation: [organisation] };
  const { items } = await searchPassports(ctx, actor, { q, filters, sort: 'relevance', limit: candidates, facets: false });
  const views = await Promise.all(items.map(({ id }) => seen(ctx, actor, id)));
  return views
    .flatMap((view) => (view ? [duplicateOf(view, 'alike', likeness(view, q, columns))] : []))
    .filter((one) => one.likeness >= alike)
    .toSorted((a, b) => b.likeness - a.likeness);
}

/** Words of the titles in common; where both have columns, those as well. */
function likeness(view: PassportView, title: string, columns: readonly string[]): number {
  const words = jaccard(stems(title), stems(view.title.cs ?? Object.values(view.title)[0] ?? ''));
  const own = (view.distributions ?? []).flatMap((one) => (one.columns ?? []).map(({ name }) => name.toLowerCase()));
  if (own.length === 0 || columns.length === 0) return words;
  return 0.6 * words + 0.4 * jaccard(new Set(columns.map((name) => name.toLowerCase())), new Set(own));
}

function stems(text: string): Set<string> {
  return new Set(searchTerms(text).stems);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((one) => b.has(one)).length;
  return a.size + b.size === 0 ? 0 : common / (a.size + b.size - common);
}

function duplicateOf(view: PassportView, kind: ProbedDuplicate['kind'], value: number): ProbedDuplicate {
  const { id, slug, title, registry } = view;
  return { id, slug, title, organisation: registry.organisation, kind, likeness: Math.round(value * 100) / 100 };
}
