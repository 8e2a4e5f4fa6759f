import { fold } from '../text/fold.ts';
import { searchUnits } from './search-units.ts';
import { unitLabel } from './unit-label.ts';
import { findUnit, type TerritoryUnit } from './units.ts';

const most = 12;

/**
 * Elements that a text may mean: one for an id, the code of a municipality, a whole label (`Nová Ves (okres Brno-venkov)`)
 * or a name that no other municipality has; of namesakes the seat of the district. More when it is not clear, none when
 * there is no such name.
 */
export function unitsNamed(text: string): TerritoryUnit[] {
  const wanted = text.trim();
  const byId = findUnit(/^\d{6}$/u.test(wanted) ? `obec/${wanted}` : wanted);
  if (byId) return [byId];
  const found = searchUnits(wanted.replace(/\s*\(.*$/u, '').replace(/^okres\s+/u, ''), { limit: 200 });
  const labelled = found.filter((unit) => fold(unitLabel(unit)) === fold(wanted));
  const named = found.filter(({ name }) => fold(name) === fold(wanted));
  const towns = named.filter(({ type }) => type === 'obec');
  const seats = towns.filter(({ name, parent }) => parent !== null && findUnit(parent)?.name === name);
  const isDistrict = /^okres\s/u.test(wanted);
  for (const few of isDistrict ? [labelled] : [seats, labelled, towns, named]) if (few.length === 1) return few;
  return (named.length > 0 ? named : found).slice(0, most);
}
