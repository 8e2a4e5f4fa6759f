import { searchPassports, type Actor, type Context, type PassportSummary, type PassportView } from '@pasport/api';
import { ancestorsOf } from '@pasport/model';

const most = 5;

/** Passports of the same themes: of the same district first, then from anywhere. Asks only for what the caller sees. */
export async function findSimilar(ctx: Context, actor: Actor, view: PassportView): Promise<PassportSummary[]> {
  const theme = view.themes ?? [];
  if (theme.length === 0) return [];
  const find = async (territory?: readonly string[]): Promise<PassportSummary[]> => {
    const filters = { theme, status: ['published'], ...(territory && { territory }) };
    const { items } = await searchPassports(ctx, actor, { filters, sort: 'quality', limit: most + 1, facets: false });
    return items.filter(({ id }) => id !== view.id);
  };
  const near = await nearby(view, find);
  const found = near.length >= most ? near : [...near, ...(await find())];
  return [...new Map(found.map((one) => [one.id, one])).values()].slice(0, most);
}

async function nearby(
  { territory }: PassportView,
  find: (territory: readonly string[]) => Promise<PassportSummary[]>,
): Promise<PassportSummary[]> {
  const [unit] = territory?.units ?? [];
  if (unit === undefined) return [];
  const district = [unit, ...ancestorsOf(unit)].find((id) => id.startsWith('okres/')) ?? unit;
  return await find([district]);
}
