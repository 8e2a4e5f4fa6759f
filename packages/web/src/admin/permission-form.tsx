import { actions, roleNames, roles, type Action } from '@pasport/api';
import type { Text } from '@pasport/model';
import { wordFor } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import type { FormFault } from '../ui/form-fault.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { actionNames } from './action-names.ts';

const texts = {
  role: { cs: 'Smí', en: 'May' },
  guest: { cs: 'nepřihlášený návštěvník', en: 'a visitor who is not signed in' },
  organisation: { cs: 'z organizace', en: 'of the organisation' },
  action: { cs: 'tohle', en: 'do this' },
  where: { cs: 'v organizaci', en: 'in the organisation' },
  whereHint: { cs: 'Prázdné: v registru jako celku.', en: 'Empty: in the registry as a whole.' },
  shortName: { cs: 'Krátké jméno, např. hodonin.', en: 'Short name, such as hodonin.' },
  ask: { cs: 'Zjistit', en: 'Find out' },
} as const satisfies Record<string, Text>;

interface PermissionFormProps {
  readonly page: PageContext;
  readonly value: (name: string) => string;
  readonly faults: readonly FormFault[];
  /** The organisation of whoever asks. */
  readonly organisation: string | null;
}

/** One question: may a role do something somewhere? */
export function PermissionForm({ page: { say, language }, value, faults, organisation }: PermissionFormProps) {
  return (
    <form action="/sprava/opravneni" method="get" class="card filter-grid">
      <SelectField
        name="role"
        label={say(texts.role)}
        value={value('role')}
        options={[{ value: '', label: say(texts.guest) }, ...roles.map((role) => ({ value: role, label: say(roleNames[role]) }))]}
        faults={faults}
      />
      <TextField
        name="organizace"
        label={say(texts.organisation)}
        hint={say(texts.shortName)}
        value={value('organizace') || (organisation ?? '')}
        isCode
        faults={faults}
      />
      <SelectField
        name="smi"
        label={say(texts.action)}
        value={value('smi')}
        options={(Object.keys(actions) as Action[]).map((action) => ({ value: action, label: wordFor(actionNames, action, language) }))}
      />
      <TextField
        name="kde"
        label={say(texts.where)}
        hint={say(texts.whereHint)}
        value={value('kde') || (organisation ?? '')}
        isCode
        faults={faults}
      />
      <p class="actions">
        <button class="button" type="submit">
          {say(texts.ask)}
        </button>
      </p>
    </form>
  );
}
