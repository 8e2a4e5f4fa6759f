import type { Registration } from '@pasport/api';
import type { TerritoryUnit } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { FieldsStep } from './fields-step.tsx';
import { NameStep } from './name-step.tsx';
import { stepPage } from './step-frame.tsx';
import type { Step } from './steps.ts';

const leads = {
  2: {
    cs: 'Co nevíte, nechte být. Doplní to datový tým po odeslání.',
    en: 'Leave what you do not know. The data team will fill it in once you send it.',
  },
  3: {
    cs: 'Záznam o datech může být veřejný, i když data veřejná nejsou. Z odpovědí vyjde, kdo co uvidí.',
    en: 'The record may be public even if the data are not. Your answers tell who will see what.',
  },
} as const;

/** What a step shows: values as stored, or as typed when something is wrong with them. */
export interface ShownStep {
  readonly values?: Readonly<Record<string, string>>;
  readonly faults?: readonly FormFault[];
  readonly units?: readonly TerritoryUnit[];
  readonly isResumed?: boolean;
}

/** The page of one of the first three steps. */
export function showStep(page: PageContext, registration: Registration, step: Step, shown: ShownStep = {}): Page {
  const values = shown.values ?? valuesOf(registration, step);
  const { faults = [], units = [], isResumed } = shown;
  const lead = step.number === 2 || step.number === 3 ? <p>{page.say(leads[step.number])}</p> : undefined;
  const props = { page, registration, fields: step.fields, values, faults };
  return stepPage({
    page,
    registration,
    step,
    faults,
    ...(isResumed && { isResumed }),
    lead,
    children: step.number === 1 ? <NameStep {...props} /> : <FieldsStep {...props} units={units} />,
  });
}

/** Texts of the controls of a step, from what is stored; questions not answered yet have none. */
function valuesOf({ state }: Registration, { fields }: Step): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = field.read(state.draft);
      return text === '' && field.control === 'radios' ? [] : [[field.name, text]];
    }),
  );
}
