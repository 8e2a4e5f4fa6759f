import type { Registration, ValueOrigin } from '@pasport/api';
import type { PageContext } from '../page/page-context.ts';
import { faultOf, type FormFault } from '../ui/form-fault.ts';
import { formatDate } from '../passport/format-date.ts';
import { FieldControl } from './field-control.tsx';
import { OriginChip } from './origin-chip.tsx';
import { RecognisedFacts } from './recognised-facts.tsx';
import type { StepField } from './step-field.ts';

const texts = {
  fix: { cs: 'Opravit', en: 'Correct' },
  more: { cs: 'Přidat podrobnosti', en: 'Add details' },
  go: { cs: 'Pokračovat', en: 'Continue' },
} as const;

interface NameStepProps {
  readonly page: PageContext;
  readonly registration: Registration;
  readonly fields: readonly StepField[];
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly FormFault[];
}

/** Always in sight: what everybody reads first. */
const open: ReadonlySet<string> = new Set(['nazev', 'popis']);

/** What was recognised, with its origin; each value can be corrected where it stands. */
export function NameStep({ page, registration, fields, values, faults }: NameStepProps) {
  const { say, language } = page;
  const { origins, probe } = registration.state;
  const control = (field: StepField) => <FieldControl field={field} value={values[field.name] ?? ''} language={language} faults={faults} />;
  const known = fields.filter(({ name }) => !open.has(name) && (values[name] ?? '') !== '');
  const rest = fields.filter(({ name }) => !open.has(name) && (values[name] ?? '') === '');
  return (
    <>
      {probe && <RecognisedFacts probe={probe} draft={registration.state.draft} page={page} />}
      {fields
        .filter(({ name }) => open.has(name))
        .map((field) => (
          <div key={field.name} class="recognised">
            {control(field)}
            <OriginChip origin={originOf(origins, field.pointer)} language={language} />
          </div>
        ))}
      {known.length > 0 && (
        <ul class="recognised-list">
          {known.map((field) => (
            <li key={field.name}>
              <span class="recognised-name">{field.label[language]}</span>
              <span class="recognised-value">{shown(field, values[field.name] ?? '', page)}</span>
              <OriginChip origin={originOf(origins, field.pointer)} language={language} />
              <details open={faultOf(faults, field.name) !== undefined}>
                <summary>
                  {say(texts.fix)}
                  <span class="visually-hidden">: {field.label[language]}</span>
                </summary>
                {control(field)}
              </details>
            </li>
          ))}
        </ul>
      )}
      <details class="more-fields" open={rest.some(({ name }) => faultOf(faults, name) !== undefined)}>
        <summary>{say(texts.more)}</summary>
        {rest.map((field) => (
          <div key={field.name}>{control(field)}</div>
        ))}
      </details>
      <button class="button" type="submit">
        {say(texts.go)}
      </button>
    </>
  );
}

function originOf(origins: Readonly<Record<string, ValueOrigin>>, pointer: string): ValueOrigin | undefined {
  // `/title` holds for `/title/cs`, and `/distributions` for all that is in them.
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (origins[at]) return origins[at];
  return undefined;
}

function shown(field: StepField, value: string, { language }: PageContext): string {
  if (field.control === 'date') return formatDate(value, language);
  return field.options?.(language).find((option) => option.value === value)?.label ?? value;
}
