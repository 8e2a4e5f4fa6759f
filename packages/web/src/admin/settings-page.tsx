import {
  askedOf,
  listSettings,
  putSettings,
  registrySettings,
  roleNames,
  roles,
  type Role,
  type SettingName,
  type SettingValues,
} from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { formFaults, type FormFault } from '../ui/form-fault.ts';
import { PageForm } from '../ui/page-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { adminPage, demandPart } from './admin-page.tsx';
import { AppearanceFields, appearanceOf, appearancePointers } from './appearance-fields.tsx';

const part = '/sprava/nastaveni';
const texts = {
  title: { cs: 'Nastavení', en: 'Settings' },
  lead: {
    cs: 'Co lze měnit za běhu; platí hned a všude. Ostatní nastavení čte server při spuštění z prostředí.',
    en: 'What can be changed while the registry runs; it holds at once and everywhere. The server reads all other settings from its environment when it starts.',
  },
  save: { cs: 'Uložit nastavení', en: 'Save the settings' },
  saved: { cs: 'Nastavení je uložené.', en: 'The settings are saved.' },
} as const satisfies Record<string, Text>;

const fields = {
  '/contact': 'contact',
  '/digest-hour': 'digest-hour',
  '/second-factor-roles': 'second-factor-roles',
  ...appearancePointers,
} as const;

/** What the fields of the form show. */
interface Entered extends Pick<SettingValues, 'name' | 'banner'> {
  readonly contact: string;
  readonly digestHour: string;
  readonly demanded: readonly string[];
}

/** `GET /sprava/nastaveni`: what can be changed while the registry runs. */
export const settingsPage: MakePage = async (asked) => {
  const { ctx, page } = asked;
  demandPart(page, part);
  const items = await listSettings(ctx, page.actor);
  const valueOf = (name: SettingName): unknown => items.find((one) => one.name === name)?.value;
  return settingsPageOf(asked, {
    name: valueOf('name') as SettingValues['name'],
    banner: valueOf('banner') as SettingValues['banner'],
    contact: String(valueOf('contact')),
    digestHour: String(valueOf('digest-hour')),
    demanded: valueOf('second-factor-roles') as readonly Role[],
  });
};

/** `POST /sprava/nastaveni`: saves all of them. */
export const postSettings: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  demandPart(page, part);
  const form = formBody(request);
  const entered: Entered = {
    ...appearanceOf(form),
    contact: form.text('contact').trim(),
    digestHour: form.text('digest-hour').trim(),
    demanded: form.list('second-factor-roles'),
  };
  const { digestHour, demanded, ...others } = entered;
  const hour = /^\d{1,2}$/u.test(digestHour) ? Number(digestHour) : digestHour;
  try {
    await putSettings(ctx, page.actor, { ...others, 'digest-hour': hour, 'second-factor-roles': demanded }, askedOf(request));
    return reply.redirect(`${part}?zprava=ulozeno`, 303);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invalid-request') throw error;
    return settingsPageOf(asked, entered, formFaults(page, error, fields));
  }
};

function settingsPageOf({ page, request }: PageRequest, entered: Entered, faults: readonly FormFault[] = []): Page {
  const { say } = page;
  return adminPage(page, {
    part,
    title: say(texts.title),
    faults,
    done: queryText(request, 'zprava') === 'ulozeno' && faults.length === 0 ? say(texts.saved) : undefined,
    content: (
      <>
        <p>{say(texts.lead)}</p>
        <PageForm page={page} action={part} class="narrow-form">
          <AppearanceFields page={page} values={entered} faults={faults} />
          <TextField {...named(page, 'contact')} type="email" value={entered.contact} maxLength={254} faults={faults} />
          <DemandedRoles page={page} demanded={entered.demanded} />
          <TextField {...named(page, 'digest-hour')} value={entered.digestHour} inputMode="numeric" maxLength={2} faults={faults} />
          <button class="button" type="submit">
            {say(texts.save)}
          </button>
        </PageForm>
      </>
    ),
  });
}

function named({ say }: PageContext, name: SettingName): { name: SettingName; label: string; hint: string } {
  return { name, label: say(registrySettings[name].title), hint: say(registrySettings[name].hint) };
}

/** Roles of which a second factor is demanded. */
function DemandedRoles({ page, demanded }: { readonly page: PageContext; readonly demanded: readonly string[] }) {
  const { name, label, hint } = named(page, 'second-factor-roles');
  return (
    <fieldset class="field" id={name} aria-describedby={`${name}-hint`}>
      <legend>{label}</legend>
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {roles.map((role) => (
        <div key={role} class="choice choice-small">
          <input id={`${name}-${role}`} type="checkbox" name={name} value={role} checked={demanded.includes(role)} />
          <label for={`${name}-${role}`}>{page.say(roleNames[role])}</label>
        </div>
      ))}
    </fieldset>
  );
}
