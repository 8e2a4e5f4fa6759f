import { gate, pass } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

export const territoryPresent: PassportCheck = {
  id: 'territory-present',
  dimension: 'completeness',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Data mají území: obec, okres, kraj nebo stát z RÚIAN.',
    en: 'The data have a territory: a municipality, district, region or the state of RÚIAN.',
  },
  fix: { cs: 'Vyberte obec nebo kraj, kterých se data týkají.', en: 'Choose the municipality or region that the data are about.' },
  applies: always,
  run({ draft: { territory }, isOpen }) {
    if ((territory?.units?.length ?? 0) > 0) return pass;
    const message = { cs: 'Chybí území z RÚIAN.', en: 'A territory of RÚIAN is missing.' };
    return isOpen
      ? gate({ pointer: '/territory/units', message }, 'mandatory')
      : gate({ pointer: '/territory/units', message, severity: 'warning' });
  },
};
