import { allUnits, findUnit, type TerritoryUnit } from './units.ts';

let shared: ReadonlySet<string> | undefined;

/** Labels that two municipalities of one district have in common. */
function readShared(): ReadonlySet<string> {
  if (shared) return shared;
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const unit of allUnits()) {
    const label = withParent(unit);
    (seen.has(label) ? twice : seen).add(label);
  }
  shared = twice;
  return shared;
}

/**
 * Name that tells an element from its namesakes: `Nová Ves (okres Brno-venkov)`, `Poruba (Ostrava)`,
 * and with the code where two municipalities of one district have one name: `Březina (okres Brno-venkov, 581429)`.
 */
export function unitLabel(unit: TerritoryUnit): string {
  const label = withParent(unit);
  return readShared().has(label) ? label.replace(/\)$/, `, ${unit.code})`) : label;
}

function withParent({ type, name, parent }: TerritoryUnit): string {
  const within = parent === null ? undefined : findUnit(parent)?.name;
  if (type === 'okres') return `okres ${name}`;
  if (within === undefined || type === 'vusc' || within === name) return name;
  if (type === 'obec') return `${name} (okres ${within})`;
  return name.startsWith(within) ? name : `${name} (${within})`;
}
