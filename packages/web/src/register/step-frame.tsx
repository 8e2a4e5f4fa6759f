import type { Registration } from '@pasport/api';
import type { ComponentChildren } from 'preact';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { Time } from '../ui/time.tsx';
import { PageForm } from '../ui/page-form.tsx';
import { steps, stepUrl, titleOf, type Step } from './steps.ts';

const texts = {
  step: { cs: 'Krok', en: 'Step' },
  of: { cs: 'ze', en: 'of' },
  back: { cs: 'Zpět', en: 'Back' },
  saved: { cs: 'Uloženo', en: 'Saved' },
  resumed: { cs: 'Rozpracovaný záznam obnoven, krok', en: 'Your unfinished record was restored, step' },
  later: {
    cs: 'Můžete odejít a vrátit se: najdete ho na stránce Registrovat data.',
    en: 'You may leave and come back: find it on the page Register data.',
  },
  conflict: {
    cs: 'Záznam mezitím někdo změnil. Po odeslání kroku uvidíte obě podoby a vyberete.',
    en: 'Somebody has changed the record meanwhile. Send the step to see both versions and choose.',
  },
  faults: { cs: 'Zatím neuloženo: některý údaj je potřeba opravit.', en: 'Not saved yet: something has to be corrected.' },
  offline: {
    cs: 'Zatím neuloženo: server neodpovídá. Zkusíme to znovu, až budete pokračovat.',
    en: 'Not saved yet: the server does not answer. We try again when you go on.',
  },
  all: { cs: 'Rozepsané záznamy', en: 'Unfinished records' },
} as const;

interface StepFrameProps {
  readonly page: PageContext;
  readonly registration: Registration;
  readonly step: Step;
  readonly faults?: readonly FormFault[];
  readonly isResumed?: boolean;
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** „Krok 2 ze 4: Doplňte, co stroj neví“. */
function stepTitle({ say }: PageContext, registration: Registration, step: Step): string {
  return `${say(texts.step)} ${step.number} ${say(texts.of)} ${steps.length}: ${say(titleOf(step, registration))}`;
}

/** A step as a page: its number, what is wrong, one form. */
export function stepPage(props: StepFrameProps): Page {
  const { page, registration, step, faults = [], isResumed, lead, children } = props;
  const { say, language } = page;
  const title = stepTitle(page, registration, step);
  const before = steps[step.number - 2];
  return {
    title,
    ...(faults.length > 0 && { hasFaults: true, status: 422 }),
    styles: ['register.css'],
    islands: ['register.js', ...(step.number < 4 ? ['autosave.js'] : [])],
    content: (
      <>
        <p>
          <a href={before ? stepUrl(registration, before) : '/registrace'}>‹ {before ? say(texts.back) : say(texts.all)}</a>
        </p>
        <ErrorSummary faults={faults} language={language} />
        <h1>{title}</h1>
        {isResumed && (
          <p class="notice" role="status">
            {say(texts.resumed)} {step.number} {say(texts.of)} {steps.length}. {say(texts.later)}
          </p>
        )}
        {lead}
        <PageForm page={page} action={stepUrl(registration, step)} class="register-form">
          <input type="hidden" name="verze" value={String(registration.version)} />
          {children}
        </PageForm>
        <p
          class="muted saved-at"
          role="status"
          data-autosave
          data-saved={say(texts.saved)}
          data-conflict={say(texts.conflict)}
          data-faults={say(texts.faults)}
          data-offline={say(texts.offline)}
        >
          {say(texts.saved)} <Time at={registration.updatedAt} language={language} />
        </p>
      </>
    ),
  };
}
