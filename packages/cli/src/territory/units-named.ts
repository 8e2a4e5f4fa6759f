import type { TerritoryUnit } from '@pasport/model';

const most = 8;

/** Places of just that name, the biggest first; where there is none, places whose name starts so. */
export async function unitsNamed(word: string): Promise<readonly TerritoryUnit[]> {
  const { fold, searchUnits } = await import('@pasport/model');
  const units = searchUnits(word, { limit: 50 });
  const exact = units.filter((unit) => fold(unit.name) === fold(word));
  if (exact.length > 0) return exact.slice(0, most);
  return units.slice(0, most);
}
