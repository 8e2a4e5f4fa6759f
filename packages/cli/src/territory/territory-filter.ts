import type { TerritoryUnit } from '@pasport/model';
import { Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import { searchTexts } from '../texts/search.ts';
import { isUnitId } from './unit-id.ts';
import { unitsNamed } from './units-named.ts';

/**
 * RÚIAN ids of the places to search in. The name of a district town means the town; towns that share a name are all
 * searched, because values of one filter mean “or”. What was chosen out of more is told.
 *
 * @throws {Failure} a place that nobody knows
 */
export async function territoryFilter(words: readonly string[], session: Session): Promise<string[]> {
  const found = await Promise.all(words.map(async (word) => (isUnitId(word) ? [word] : idsNamed(word, session))));
  return [...new Set(found.flat())];
}

async function idsNamed(word: string, session: Session): Promise<string[]> {
  const { exact, units } = await unitsNamed(word);
  const [first] = units;
  if (!first) throw new Failure('usage', searchTexts.unknownPlace(word), { code: 'unknown-place' });
  const { findUnit, unitLabel } = await import('@pasport/model');
  const parentName = ({ parent }: TerritoryUnit) => (parent === null ? '' : (findUnit(parent)?.name ?? parent));
  const isMeantAlone = !exact || parentName(first) === first.name;
  const chosen = isMeantAlone ? [first] : units.filter(({ type }) => type === first.type);
  if (chosen.length > 1) session.note(searchTexts.namesakes(first.name, chosen.map(parentName)));
  else if (units.length > 1) {
    const labelOf = (unit: TerritoryUnit) => `${unitLabel(unit)} (${unit.id})`;
    session.note(searchTexts.chosenPlace(word, labelOf(first), units.slice(1).map(labelOf).join(', ')));
  }
  return chosen.map(({ id }) => id);
}
