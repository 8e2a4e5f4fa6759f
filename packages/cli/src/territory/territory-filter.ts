import type { TerritoryUnit } from '@pasport/model';
import { Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import { searchTexts } from '../texts/search.ts';
import { isUnitId } from './unit-id.ts';
import { unitsNamed } from './units-named.ts';

/**
 * RÚIAN ids of the places to search in; a name that several places share means the biggest one, and the person is told.
 *
 * @throws {Failure} a place that nobody knows
 */
export async function territoryFilter(words: readonly string[], session: Session): Promise<string[]> {
  const names = words.filter((word) => !isUnitId(word));
  if (names.length === 0) return [...words];
  const found = new Map(await Promise.all(names.map(async (word) => [word, await biggestNamed(word, session)] as const)));
  return words.map((word) => found.get(word) ?? word);
}

async function biggestNamed(word: string, session: Session): Promise<string> {
  const units = await unitsNamed(word);
  const [chosen, ...others] = units;
  if (!chosen) throw new Failure('usage', searchTexts.unknownPlace(word), { code: 'unknown-place' });
  const { unitLabel } = await import('@pasport/model');
  const labelOf = (unit: TerritoryUnit) => `${unitLabel(unit)} (${unit.id})`;
  if (others.length > 0) session.note(searchTexts.chosenPlace(word, labelOf(chosen), others.map((unit) => labelOf(unit)).join(', ')));
  return chosen.id;
}
