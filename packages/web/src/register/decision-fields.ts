import { findUnit, unitLabel, unitsNamed } from '@pasport/model';
import { frequencyOptions, themeOptions } from './choices.ts';
import { writeAt } from './at-pointer.ts';
import { plainField, type StepField } from './step-field.ts';

/** What no machine knows: at most six decisions, each with an answer that says so. */
export const decisionFields: readonly StepField[] = [
  {
    name: 'tema',
    pointer: '/themes',
    control: 'select',
    label: { cs: 'Téma', en: 'Theme' },
    hint: { cs: 'Vyberte jedno hlavní. Ostatní doplní datový tým.', en: 'Choose the main one. The data team will add the others.' },
    options: themeOptions,
    read: ({ themes }) => themes?.[0] ?? '',
    write: (draft, text) => {
      const others = (draft.themes ?? []).slice(1).filter((code) => code !== text);
      return writeAt(draft, '/themes', text === '' ? undefined : [text, ...others]);
    },
  },
  {
    name: 'uzemi',
    pointer: '/territory/units',
    control: 'territory',
    label: { cs: 'Území', en: 'Territory' },
    hint: {
      cs: 'Předvyplnili jsme vaše území. Změňte je, jen když data sahají jinam: napište obec, okres nebo kraj.',
      en: 'Your territory is filled in. Change it only if the data reach elsewhere: type a municipality, a district or a region.',
    },
    read: ({ territory }) => territoryText(territory?.units ?? []),
    write: (draft, text) => {
      const units = draft.territory?.units ?? [];
      if (text.trim() === territoryText(units)) return draft;
      const found = unitsNamed(text);
      return writeAt(draft, '/territory/units', text.trim() === '' ? undefined : found.length === 1 ? [found[0]!.id] : units);
    },
  },
  plainField({
    name: 'periodicita',
    pointer: '/frequency',
    control: 'select',
    label: { cs: 'Jak často se data mění', en: 'How often the data change' },
    hint: { cs: 'Ne kdy jste slíbili, ale kdy se opravdu mění.', en: 'Not as promised, but as they really do.' },
    options: (language) => frequencyOptions(language, ''),
  }),
  plainField({
    name: 'utvar',
    pointer: '/ownerUnit',
    control: 'text',
    label: { cs: 'Kdo ví, co v datech je', en: 'Who knows what is in the data' },
    hint: { cs: 'Útvar, ne jméno člověka, např. Odbor dopravy.', en: 'A department rather than a person, e.g. Department of Transport.' },
  }),
  plainField({
    name: 'schranka',
    pointer: '/contactPoint/email',
    control: 'email',
    label: { cs: 'Společná schránka útvaru', en: 'Shared mailbox of the department' },
    hint: { cs: 'Nemusí být. Bude u záznamu vidět.', en: 'Optional. It will be shown with the record.' },
  }),
  {
    name: 'umisteni',
    pointer: '/locations/0',
    control: 'text',
    label: { cs: 'Kde data opravdu leží', en: 'Where the data really are' },
    hint: {
      cs: 'Název programu, složka nebo skříň. U programu stačí jeho jméno.',
      en: 'Name of a program, a folder or a cabinet.',
    },
    read: ({ locations }) => {
      const { system, path, place } = locations?.[0] ?? {};
      return system?.name ?? path ?? place ?? '';
    },
    write: (draft, text) => {
      const value = text.trim();
      const { system, path: _path, place: _place, ...rest } = draft.locations?.[0] ?? {};
      const isPaper = rest.hosting === 'paper';
      const isPath = /[\\/]/u.test(value);
      const said = value === '' ? {} : isPaper ? { place: value } : isPath ? { path: value } : { system: { ...system, name: value } };
      const location = { ...rest, ...said };
      return writeAt(draft, '/locations/0', Object.keys(location).length > 0 ? location : undefined);
    },
  },
];

function territoryText(units: readonly string[]): string {
  return units
    .slice(0, 5)
    .map((id) => {
      const unit = findUnit(id);
      return unit ? unitLabel(unit) : id;
    })
    .join('; ');
}
