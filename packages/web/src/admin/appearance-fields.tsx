import { registrySettings, type SettingValues } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { FormBody } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { FormFault } from '../ui/form-fault.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';

const texts = {
  'name-cs': { cs: 'Česky', en: 'In Czech' },
  'name-en': { cs: 'Anglicky', en: 'In English' },
  'banner-cs': { cs: 'Text česky', en: 'Text in Czech' },
  'banner-en': { cs: 'Text anglicky', en: 'Text in English' },
  'banner-level': { cs: 'Druh sdělení', en: 'Kind of message' },
  info: { cs: 'informace', en: 'information' },
  warning: { cs: 'varování', en: 'warning' },
  'banner-until': { cs: 'Ukazovat do (včetně)', en: 'Shown until (inclusive)' },
  untilHint: { cs: 'Prázdné: dokud sdělení nesmažete.', en: 'Empty: until you delete the message.' },
} as const satisfies Record<string, Text>;

/** Fields of the form for the pointers of their faults. */
export const appearancePointers = {
  '/name/cs': 'name-cs',
  '/name/en': 'name-en',
  '/banner/cs': 'banner-cs',
  '/banner/en': 'banner-en',
  '/banner/level': 'banner-level',
  '/banner/until': 'banner-until',
} as const;

type Appearance = Pick<SettingValues, 'name' | 'banner'>;

/** Name and message as a form sent them; what is wrong in them is said by the use case. */
export function appearanceOf(form: FormBody): Appearance {
  const text = (name: string): string => form.text(name).trim();
  const until = text('banner-until');
  return {
    name: { cs: text('name-cs'), en: text('name-en') },
    banner: {
      cs: text('banner-cs'),
      en: text('banner-en'),
      level: text('banner-level') === 'warning' ? 'warning' : 'info',
      ...(until !== '' && { until }),
    },
  };
}

interface AppearanceFieldsProps {
  readonly page: PageContext;
  readonly values: Appearance;
  readonly faults: readonly FormFault[];
}

/** Name of the registry and the message on all its pages. */
export function AppearanceFields({ page: { say }, values: { name, banner }, faults }: AppearanceFieldsProps) {
  const field = (one: Exclude<keyof typeof texts, 'info' | 'warning' | 'untilHint'>) => ({ name: one, label: say(texts[one]), faults });
  const levels = (['info', 'warning'] as const).map((value) => ({ value, label: say(texts[value]) }));
  return (
    <>
      <fieldset class="field">
        <legend>{say(registrySettings.name.title)}</legend>
        <p class="hint">{say(registrySettings.name.hint)}</p>
        <TextField {...field('name-cs')} value={name.cs} maxLength={60} />
        <TextField {...field('name-en')} value={name.en} maxLength={60} />
      </fieldset>
      <fieldset class="field">
        <legend>{say(registrySettings.banner.title)}</legend>
        <p class="hint">{say(registrySettings.banner.hint)}</p>
        <TextArea {...field('banner-cs')} value={banner.cs} rows={3} maxLength={500} />
        <TextArea {...field('banner-en')} value={banner.en} rows={3} maxLength={500} />
        <SelectField {...field('banner-level')} options={levels} value={banner.level} />
        <TextField {...field('banner-until')} type="date" hint={say(texts.untilHint)} value={banner.until} />
      </fieldset>
    </>
  );
}
