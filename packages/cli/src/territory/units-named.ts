import type { TerritoryUnit } from '@pasport/model';

/** More than there are places of one name. */
const mostNamesakes = 100;
const mostGuesses = 8;

/** Places of just that name, in the order in which people mostly mean them; where there is none, places whose name starts so. */
export async function unitsNamed(word: string): Promise<{ readonly exact: boolean; readonly units: readonly TerritoryUnit[] }> {
  const { fold, searchUnits } = await import('@pasport/model');
  const units = searchUnits(word, { limit: mostNamesakes });
  const namesakes = units.filter((unit) => fold(unit.name) === fold(word));
  return namesakes.length > 0 ? { exact: true, units: namesakes } : { exact: false, units: units.slice(0, mostGuesses) };
}
