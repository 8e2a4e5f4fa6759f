import type { Registration } from '@pasport/api';
import type { TerritoryUnit } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import type { FormFault } from '../ui/form-fault.ts';
import { FieldControl } from './field-control.tsx';
import { OriginChip } from './origin-chip.tsx';
import type { StepField } from './step-field.ts';

const texts = {
  go: { cs: 'Pokračovat', en: 'Continue' },
  level: { cs: 'Co z odpovědí plyne', en: 'What follows from the answers' },
  result: { cs: 'Zobrazit výsledek', en: 'Show the result' },
} as const;

interface FieldsStepProps {
  readonly page: PageContext;
  readonly registration: Registration;
  readonly fields: readonly StepField[];
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly FormFault[];
  readonly units: readonly TerritoryUnit[];
}

/** Controls one below another; what is filled in already says where from. */
export function FieldsStep({ page: { say, language }, registration, fields, values, faults, units }: FieldsStepProps) {
  const isAnswers = fields.every(({ control }) => control === 'radios');
  return (
    <>
      {fields.map((field) => (
        <div key={field.name} class="recognised">
          <FieldControl
            field={field}
            value={values[field.name] ?? (isAnswers ? 'unknown' : '')}
            language={language}
            faults={faults}
            units={units}
          />
          <OriginChip origin={registration.state.origins[field.pointer]} language={language} />
        </div>
      ))}
      {isAnswers && <div class="live-level" role="status" data-level data-level-title={say(texts.level)} />}
      <button class="button" type="submit">
        {say(isAnswers ? texts.result : texts.go)}
      </button>
    </>
  );
}
