import type { Language, TerritoryUnit } from '@pasport/model';

const types = {
  stat: { cs: 'stát', en: 'state' },
  vusc: { cs: 'kraj', en: 'region' },
  okres: { cs: 'okres', en: 'district' },
  orp: { cs: 'ORP', en: 'ORP' },
  obec: { cs: 'obec', en: 'municipality' },
  momc: { cs: 'městská část', en: 'city district' },
} as const satisfies Record<TerritoryUnit['type'], Record<Language, string>>;

/** Place with its type: `okres Hodonín`; a name that says its type stays as it is. */
export function unitLabel(unit: TerritoryUnit, language: Language): string {
  const type = types[unit.type][language];
  return unit.name.toLowerCase().includes(type.toLowerCase()) ? unit.name : `${type} ${unit.name}`;
}
