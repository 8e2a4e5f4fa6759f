import { maxFeedbackLength } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../../page/page-context.ts';
import type { FormFault } from '../../ui/form-fault.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

const texts = {
  reply: { cs: 'E-mail pro odpověď (nepovinný)', en: 'E-mail for the answer (optional)' },
  replyHint: {
    cs: 'Použijeme ho jen k odpovědi a po vyřízení ho smažeme. Jméno ani jiné osobní údaje nepotřebujeme.',
    en: 'Used for the answer only and deleted once it is dealt with. We need no name and no other personal data.',
  },
  send: { cs: 'Odeslat', en: 'Send' },
  privacy: { cs: 'Jak s podněty zacházíme', en: 'How we treat messages' },
} as const satisfies Record<string, Text>;

interface MessageFieldsProps {
  readonly page: PageContext;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly replyTo: string;
  readonly rows: number;
  readonly faults: readonly FormFault[];
}

/** What is written, where to answer, and the button. */
export function MessageFields({ page: { say }, label, hint, text, replyTo, rows, faults }: MessageFieldsProps) {
  return (
    <>
      <TextArea name="text" label={label} hint={hint} value={text} rows={rows} maxLength={maxFeedbackLength} isRequired faults={faults} />
      <TextField
        name="odpoved"
        label={say(texts.reply)}
        hint={say(texts.replyHint)}
        type="email"
        autocomplete="email"
        value={replyTo}
        maxLength={254}
        faults={faults}
      />
      <p class="actions">
        <button class="button" type="submit">
          {say(texts.send)}
        </button>
        <a href="/soukromi#podnety">{say(texts.privacy)}</a>
      </p>
    </>
  );
}
