import type { Language, Text } from '@pasport/model';
import type { FormFault } from '../ui/form-fault.ts';
import { TextField } from '../ui/text-field.tsx';

const texts = {
  code: { cs: 'Kód z odkazu', en: 'Code of the link' },
  hint: {
    cs: 'Část odkazu za znakem #. Můžete vložit i celý odkaz.',
    en: 'The part of the link after the # sign. You can paste the whole link as well.',
  },
} as const satisfies Record<string, Text>;

interface LinkCodeFieldProps {
  readonly language: Language;
  readonly value?: string;
  readonly faults?: readonly FormFault[];
  /** With JavaScript the form is sent as soon as the code is there. */
  readonly isSentAtOnce?: boolean;
}

/**
 * The secret of a one-time link. Browsers keep what stands behind `#` to themselves; the island `link-code.js` puts it
 * into the field, without JavaScript one pastes it.
 */
export function LinkCodeField({ language, value, faults, isSentAtOnce }: LinkCodeFieldProps) {
  return (
    <div data-link-code={isSentAtOnce ? 'send' : 'fill'}>
      <TextField
        name="kod"
        label={texts.code[language]}
        hint={texts.hint[language]}
        value={value}
        autocomplete="off"
        isCode
        faults={faults}
      />
    </div>
  );
}
