import { searchUnits, unitLabel } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { scopeOf } from '../visibility/scope.ts';

/** Something to pick while typing. */
export interface Suggestion {
  readonly text: string;
  readonly kind: 'title' | 'territory';
  /** Id of the passport, or the RÚIAN element. */
  readonly id: string;
}

const territories = 3;

/** Titles of passports the caller may see and names of territories that begin so. */
export async function suggest(ctx: Context, actor: Actor, text: string, limit: number): Promise<Suggestion[]> {
  const titles = await ctx.index.suggest(scopeOf(actor), text, limit);
  const units = searchUnits(text, { limit: Math.min(territories, limit) });
  return [
    ...titles.map((title): Suggestion => ({ text: title.text, kind: 'title', id: title.id })),
    ...units.map((unit): Suggestion => ({ text: unitLabel(unit), kind: 'territory', id: unit.id })),
  ].slice(0, limit + territories);
}
