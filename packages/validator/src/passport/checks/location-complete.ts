import { blocked, partial } from '../outcome.ts';
import { always, type FindingDraft, type PassportCheck } from '../passport-check.ts';
import { locationParts } from '../location-parts.ts';

export const locationComplete: PassportCheck = {
  id: 'location-complete',
  dimension: 'completeness',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Každé umístění má systém nebo místo, druh provozu a provozovatele.',
    en: 'Each location has a system or place, the kind of hosting and an operator.',
  },
  fix: { cs: 'Doplňte, co o umístění chybí.', en: 'Fill in what the location lacks.' },
  applies: always,
  run({ draft, isOpen }) {
    const locations = draft.locations ?? [];
    if (locations.length === 0) return blocked('location-present');
    let wanted = 0;
    let found = 0;
    const findings: FindingDraft[] = [];
    locations.forEach((location, index) => {
      const parts = locationParts(location);
      const missing = parts.filter(({ isThere }) => !isThere);
      wanted += parts.length;
      found += parts.length - missing.length;
      if (missing.length === 0) return;
      findings.push({
        pointer: `/locations/${index}`,
        severity: isOpen ? 'hint' : 'warning',
        message: {
          cs: `Umístění neříká: ${missing.map(({ name }) => name.cs).join(', ')}.`,
          en: `The location does not say: ${missing.map(({ name }) => name.en).join(', ')}.`,
        },
      });
    });
    return partial(found / wanted, findings);
  },
};
