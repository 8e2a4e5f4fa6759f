import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { PageForm } from '../ui/page-form.tsx';
import { TextField } from '../ui/text-field.tsx';

const texts = {
  title: { cs: 'Zadejte kód z aplikace', en: 'Enter the code of your application' },
  code: { cs: 'Kód', en: 'Code' },
  hint: {
    cs: 'Šest číslic z ověřovací aplikace. Nemáte-li ji u sebe, zadejte jeden ze záložních kódů.',
    en: 'Six digits of your authenticator application. Without it, enter one of your recovery codes.',
  },
  submit: { cs: 'Pokračovat', en: 'Continue' },
} as const satisfies Record<string, Text>;

interface CodeFormProps {
  readonly page: PageContext;
  /** Sealed first step. */
  readonly ticket: string;
  readonly back: string;
  readonly faults: readonly FormFault[];
}

/** Second step of signing in. */
export function CodeForm({ page, ticket, back, faults }: CodeFormProps) {
  const { say, language } = page;
  return (
    <>
      <ErrorSummary faults={faults} language={language} />
      <h1>{say(texts.title)}</h1>
      <PageForm page={page} action="/prihlaseni" class="narrow-form">
        <input type="hidden" name="zpet" value={back} />
        <input type="hidden" name="listek" value={ticket} />
        <TextField
          name="kod"
          label={say(texts.code)}
          hint={say(texts.hint)}
          autocomplete="one-time-code"
          maxLength={40}
          isCode
          faults={faults}
        />
        <button class="button" type="submit">
          {say(texts.submit)}
        </button>
      </PageForm>
    </>
  );
}
