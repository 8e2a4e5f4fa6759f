import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { PageForm } from '../ui/page-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { OrganisationState } from './organisations-page.tsx';

const texts = {
  add: { cs: 'Přidat organizaci', en: 'Add an organisation' },
  change: { cs: 'Upravit organizaci', en: 'Change the organisation' },
  id: { cs: 'Krátké jméno', en: 'Short name' },
  idHint: {
    cs: 'Malá písmena bez diakritiky, číslice a pomlčky, např. hodonin. Později se nemění.',
    en: 'Lower-case letters without diacritics, digits and hyphens, such as hodonin. It does not change later.',
  },
  cs: { cs: 'Název česky', en: 'Name in Czech' },
  en: { cs: 'Název anglicky (nepovinný)', en: 'Name in English (optional)' },
  ico: { cs: 'IČO (nepovinné)', en: 'Company number IČO (optional)' },
  icoHint: { cs: 'Osm číslic.', en: 'Eight digits.' },
  unit: { cs: 'Území podle RÚIAN (nepovinné)', en: 'Territory by RÚIAN (optional)' },
  unitHint: { cs: 'Druh a kód, např. obec/586021 nebo vusc/116.', en: 'Type and code, such as obec/586021 or vusc/116.' },
  save: { cs: 'Uložit organizaci', en: 'Save the organisation' },
} as const satisfies Record<string, Text>;

/** Enters or changes an organisation. */
export function OrganisationForm({ page, state }: { readonly page: PageContext; readonly state: OrganisationState }) {
  const { say } = page;
  const { organisation, isKnown = false, faults = [] } = state;
  return (
    <details class="card" open={organisation !== undefined}>
      <summary>{say(isKnown ? texts.change : texts.add)}</summary>
      <PageForm page={page} action="/sprava/organizace" class="narrow-form">
        {isKnown ? (
          <input type="hidden" name="id" value={organisation?.id} />
        ) : (
          <TextField
            name="id"
            label={say(texts.id)}
            hint={say(texts.idHint)}
            value={organisation?.id}
            maxLength={100}
            isCode
            faults={faults}
          />
        )}
        <TextField name="nazev" label={say(texts.cs)} value={organisation?.cs} maxLength={300} faults={faults} />
        <TextField name="nazev-en" label={say(texts.en)} value={organisation?.en} maxLength={300} faults={faults} />
        <TextField
          name="ico"
          label={say(texts.ico)}
          hint={say(texts.icoHint)}
          value={organisation?.ico}
          inputMode="numeric"
          faults={faults}
        />
        <TextField name="uzemi" label={say(texts.unit)} hint={say(texts.unitHint)} value={organisation?.unit} isCode faults={faults} />
        <button class="button" type="submit">
          {say(texts.save)}
        </button>
      </PageForm>
    </details>
  );
}
