import type { Context } from '@pasport/api';
import type { ComponentChildren } from 'preact';
import type { PageContext } from '../../page/page-context.ts';
import { PageForm } from '../../ui/page-form.tsx';
import { formSeal } from './form-seal.ts';

/** Name of the field that people leave empty. */
export const trapField = 'web';
export const sealField = 'pecet';

const trapLabel = { cs: 'Toto pole nevyplňujte', en: 'Leave this field empty' } as const;

interface GuestFormProps {
  readonly ctx: Context;
  readonly page: PageContext;
  readonly action: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A form that anybody may send. It asks no third party who is a person: a field that only programs see, and a seal of time. */
export function GuestForm({ ctx, page, action, label, children }: GuestFormProps) {
  return (
    <PageForm page={page} action={action} label={label}>
      <input type="hidden" name={sealField} value={formSeal(ctx)} />
      <div class="form-trap" aria-hidden="true">
        <label for={trapField}>{trapLabel[page.language]}</label>
        <input id={trapField} name={trapField} type="text" tabIndex={-1} autocomplete="off" />
      </div>
      {children}
    </PageForm>
  );
}
