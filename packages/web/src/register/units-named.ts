import { findUnit, fold, searchUnits, unitLabel, type TerritoryUnit } from '@pasport/model';

const most = 12;

/** Territories that a text may mean: one when it is a whole label, a code, or a name that no other has. */
export function unitsNamed(text: string): TerritoryUnit[] {
  const wanted = text.trim();
  const byId = findUnit(wanted);
  if (byId) return [byId];
  const found = searchUnits(wanted.replace(/\s*\(.*$/u, '').replace(/^okres\s+/u, ''), { limit: 200 });
  const exact = found.filter((unit) => fold(unitLabel(unit)) === fold(wanted));
  if (exact.length === 1) return exact;
  const named = found.filter(({ name }) => fold(name) === fold(wanted));
  // A town and the district named after it: people mean the town.
  const towns = named.filter(({ type }) => type === 'obec');
  if (towns.length === 1 && named.every(({ type }) => type === 'obec' || type === 'okres')) return towns;
  return (named.length > 0 ? named : found).slice(0, most);
}
