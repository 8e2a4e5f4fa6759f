import { searchPassports, type Actor, type Context, type PassportSummary, type PassportView } from '@pasport/api';
import { ancestorsOf, searchTerms, type LangText } from '@pasport/model';

const most = 5;
const candidates = 25;

/** Passports of the same themes, those with the same words first, then those of the same district. Asks only for what the caller sees. */
export async function findSimilar(ctx: Context, actor: Actor, view: PassportView): Promise<PassportSummary[]> {
  const theme = view.themes ?? [];
  if (theme.length === 0) return [];
  const find = async (territory?: readonly string[]): Promise<readonly PassportSummary[]> => {
    const filters = { theme, status: ['published'], ...(territory && { territory }) };
    return (await searchPassports(ctx, actor, { filters, sort: 'quality', limit: candidates, facets: false })).items;
  };
  const district = districtOf(view);
  const near = district === undefined ? [] : await find([district]);
  const nearIds = new Set(near.map(({ id }) => id));
  const all = new Map([...near, ...(await find())].map((one) => [one.id, one]));
  all.delete(view.id);
  const own = stemsOf(view.title, Object.values(view.keywords ?? {}).flat());
  const likeness = (one: PassportSummary): number =>
    4 * [...stemsOf(one.title)].filter((stem) => own.has(stem)).length +
    2 * one.themes.filter((code) => theme.includes(code)).length +
    Number(nearIds.has(one.id));
  return [...all.values()]
    .filter(({ view: seen }) => seen !== 'generalised')
    .map((passport) => ({ passport, likeness: likeness(passport) }))
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ passport }) => passport);
}

/** District of the first territory, else that territory itself. */
function districtOf({ territory }: PassportView): string | undefined {
  const [unit] = territory?.units ?? [];
  return unit === undefined ? undefined : ([unit, ...ancestorsOf(unit)].find((id) => id.startsWith('okres/')) ?? unit);
}

/** Stems of longer words; short ones are in every title. */
function stemsOf(title: LangText, words: readonly string[] = []): ReadonlySet<string> {
  return new Set(searchTerms([...Object.values(title), ...words].join(' ')).stems.filter((stem) => stem.length > 3));
}
