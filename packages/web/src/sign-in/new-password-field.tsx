import type { Language, Text } from '@pasport/model';
import type { FormFault } from '../ui/form-fault.ts';
import { TextField } from '../ui/text-field.tsx';

const texts = {
  label: { cs: 'Nové heslo', en: 'New password' },
  hint: {
    cs: 'Aspoň 12 znaků. Nejlépe několik slov, která k sobě nepatří; velká písmena ani číslice nejsou třeba.',
    en: 'At least 12 characters. Best several words that do not belong together; capitals and digits are not needed.',
  },
} as const satisfies Record<string, Text>;

/** A password that is being chosen. */
export function NewPasswordField({
  language,
  name,
  faults,
}: {
  readonly language: Language;
  readonly name: string;
  readonly faults?: readonly FormFault[];
}) {
  return (
    <TextField
      name={name}
      type="password"
      label={texts.label[language]}
      hint={texts.hint[language]}
      autocomplete="new-password"
      faults={faults}
    />
  );
}
