import { Failure } from '../failure.ts';
import { registerTexts } from '../texts/register.ts';
import { searchTexts } from '../texts/search.ts';
import { isUnitId } from './unit-id.ts';
import { unitsNamed } from './units-named.ts';

/**
 * RÚIAN id of the one place of that name; what is written into a passport is never guessed.
 *
 * @throws {Failure} a name that nobody has, or that several places share – with their ids
 */
export async function placeNamed(word: string): Promise<string> {
  if (isUnitId(word)) return word;
  const { units } = await unitsNamed(word);
  if (units.length === 1) return units[0]!.id;
  if (units.length === 0) throw new Failure('usage', searchTexts.unknownPlace(word), { code: 'unknown-place' });
  const { unitLabel } = await import('@pasport/model');
  const details = units.map((unit) => ({ pointer: unit.id, code: 'candidate', message: unitLabel(unit) }));
  throw new Failure('usage', registerTexts.ambiguous(word), { code: 'ambiguous-place', details });
}
