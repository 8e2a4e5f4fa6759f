import { listOrganisationRows, type Context } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { textIn } from '../passport/text-in.ts';
import type { FormFault } from '../ui/form-fault.ts';
import { SelectField, type Option } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { organisationOf } from './role-options.ts';

const texts = {
  label: { cs: 'Organizace', en: 'Organisation' },
  none: { cs: '– celý registr –', en: '– the whole registry –' },
  hint: {
    cs: 'Krátké jméno organizace; prázdné znamená celý registr.',
    en: 'Short name of the organisation; empty means the whole registry.',
  },
} as const satisfies Record<string, Text>;

/** More of them are not chosen from a list. */
const mostInList = 300;

/**
 * Organisations to choose from: the own one, or all; `null` when they are too many.
 *
 * @param options `hasAll: false` for what cannot belong to the whole registry
 */
export async function organisationOptions(ctx: Context, page: PageContext, { hasAll = true } = {}): Promise<Option[] | null> {
  const own = organisationOf(page.actor);
  const rows = await listOrganisationRows(ctx.database.db, own === null ? undefined : [own]);
  if (rows.length > mostInList) return null;
  const options = rows
    .map(({ id, name }) => ({ value: id, label: textIn(name, page.language).value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, page.language));
  return own === null && hasAll ? [{ value: '', label: page.say(texts.none) }, ...options] : options;
}

interface OrganisationFieldProps {
  readonly page: PageContext;
  readonly options: readonly Option[] | null;
  readonly value?: string;
  readonly faults?: readonly FormFault[];
}

/** Chooses an organisation. */
export function OrganisationField({ page: { say }, options, value, faults }: OrganisationFieldProps) {
  const label = say(texts.label);
  if (options) return <SelectField name="organizace" label={label} options={options} value={value} faults={faults} />;
  return <TextField name="organizace" label={label} hint={say(texts.hint)} value={value} isCode faults={faults} />;
}
