import type { Language, TerritoryUnit } from '@pasport/model';
import { unitLabel } from '@pasport/model';
import { faultOf, type FormFault } from '../ui/form-fault.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { frequencyOptions } from './choices.ts';
import { RadioField } from './radio-field.tsx';
import type { StepField } from './step-field.ts';

const texts = { which: { cs: 'Které z nich myslíte?', en: 'Which of these do you mean?' } } as const;

export interface FieldControlProps {
  readonly field: StepField;
  readonly value: string;
  readonly language: Language;
  readonly faults: readonly FormFault[];
  /** Territories to choose from, when the text means more of them. */
  readonly units?: readonly TerritoryUnit[];
}

/** The control of a field with its label, hint and fault. */
export function FieldControl({ field, value, language, faults, units = [] }: FieldControlProps) {
  const { name, control } = field;
  const frame = { name, label: field.label[language], hint: field.hint?.[language], faults };
  const options = name === 'periodicita' ? frequencyOptions(language, value) : (field.options?.(language) ?? []);
  if (control === 'area') return <TextArea {...frame} value={value} maxLength={20_000} />;
  if (control === 'select') return <SelectField {...frame} options={options} value={value} />;
  if (control === 'radios') return <RadioField {...frame} options={options} value={value} />;
  if (control === 'territory') {
    return (
      <div data-territory>
        <TextField {...frame} value={value} autocomplete="off" maxLength={300} />
        {units.length > 0 && faultOf(faults, name) !== undefined && (
          <RadioField
            name="uzemi_kod"
            label={texts.which[language]}
            options={units.map((unit) => ({ value: unit.id, label: unitLabel(unit) }))}
            value=""
          />
        )}
      </div>
    );
  }
  return <TextField {...frame} value={value} type={control} maxLength={4_000} autocomplete="off" />;
}
