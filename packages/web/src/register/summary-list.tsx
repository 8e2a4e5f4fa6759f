import type { Registration } from '@pasport/api';
import type { PageContext } from '../page/page-context.ts';
import { formatDate } from '../passport/format-date.ts';
import { frequencyOptions } from './choices.ts';
import type { StepField } from './step-field.ts';
import { steps, stepUrl } from './steps.ts';

const texts = {
  change: { cs: 'Změnit', en: 'Change' },
  empty: { cs: 'nevyplněno', en: 'not filled in' },
} as const;

/** Left out while empty: details that most records do without. */
const optional: ReadonlySet<string> = new Set(['slova', 'odkaz', 'format', 'kodovani', 'od', 'do', 'nazev_en', 'popis_en', 'schranka']);

/** What will be sent, value by value, with the way back to each. */
export function SummaryList({ page, registration }: { readonly page: PageContext; readonly registration: Registration }) {
  const { say, language } = page;
  const { draft } = registration.state;
  const rows = steps.slice(0, 3).flatMap((step) =>
    step.fields.flatMap((field) => {
      const value = field.read(draft);
      return value === '' && optional.has(field.name) ? [] : [{ step, field, value }];
    }),
  );
  return (
    <dl class="facts summary-list">
      {rows.map(({ step, field, value }) => (
        <div key={field.name}>
          <dt>{field.label[language]}</dt>
          <dd>{value === '' ? <span class="muted">{say(texts.empty)}</span> : shown(field, value, page)}</dd>
          <dd class="summary-change">
            <a href={`${stepUrl(registration, step)}#${field.name}`}>
              {say(texts.change)}
              <span class="visually-hidden">: {field.label[language]}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function shown(field: StepField, value: string, { language }: PageContext): string {
  if (field.control === 'date') return formatDate(value, language);
  const options = field.name === 'periodicita' ? frequencyOptions(language, value) : (field.options?.(language) ?? []);
  return options.find((option) => option.value === value)?.label ?? value;
}
