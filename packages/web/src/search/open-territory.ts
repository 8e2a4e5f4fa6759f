import { allUnits, ancestorsOf, findUnit, type TerritoryUnit } from '@pasport/model';

/** The level of the tree of territories that is open: what lies inside the chosen element, or beside it when nothing does. */
export interface OpenTerritory {
  /** From the state down to the chosen element. */
  readonly path: readonly TerritoryUnit[];
  /** Elements to choose from, by name. */
  readonly level: readonly TerritoryUnit[];
  /** The chosen element; the state when nothing or more elements are chosen. */
  readonly chosen: TerritoryUnit;
}

const { compare } = new Intl.Collator('cs');
let byParent: ReadonlyMap<string, readonly TerritoryUnit[]> | undefined;

function childrenOf(id: string): readonly TerritoryUnit[] {
  byParent ??= new Map(
    [...Map.groupBy(allUnits(), ({ parent }) => parent ?? '')].map(([parent, units]) => [
      parent,
      units.toSorted((a, b) => compare(a.name, b.name)),
    ]),
  );
  return byParent.get(id) ?? [];
}

const state = findUnit('stat/1') as TerritoryUnit;

/** Opens the tree at the territory of a search. */
export function openTerritory(territories: readonly string[]): OpenTerritory {
  const chosen = (territories.length === 1 ? findUnit(territories[0] ?? '') : undefined) ?? state;
  const above = ancestorsOf(chosen.id).flatMap((id) => findUnit(id) ?? []);
  const children = childrenOf(chosen.id);
  const level = children.length > 0 ? children : childrenOf(chosen.parent ?? state.id);
  return { path: [...above.toReversed(), chosen], level, chosen };
}
