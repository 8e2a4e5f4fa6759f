import type { Language, TerritoryUnit } from '@pasport/model';
import { unitLabel } from '@pasport/model';
import { faultOf, type FormFault } from '../ui/form-fault.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { describing, FieldFrame, TextField } from '../ui/text-field.tsx';
import { frequencyOptions } from './choices.ts';
import { RadioField } from './radio-field.tsx';
import type { StepField } from './step-field.ts';

const texts = {
  which: { cs: 'Které z nich myslíte?', en: 'Which of these do you mean?' },
  list: { cs: 'Nalezená území', en: 'Territories found' },
  none: { cs: 'Žádný výsledek', en: 'No results' },
  one: { cs: '1 výsledek', en: '1 result' },
  few: { cs: '# výsledky', en: '# results' },
  many: { cs: '# výsledků', en: '# results' },
} as const;

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
      <div>
        <FieldFrame {...frame}>
          <span class="search-box">
            <input
              id={name}
              name={name}
              type="text"
              value={value}
              autocomplete="off"
              maxLength={300}
              data-suggest="/api/v1/territory"
              data-suggest-fill="uzemi_kod"
              data-suggest-none={texts.none[language]}
              data-suggest-one={texts.one[language]}
              data-suggest-few={texts.few[language]}
              data-suggest-many={texts.many[language]}
              data-suggest-list={texts.list[language]}
              {...describing(frame)}
            />
          </span>
        </FieldFrame>
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
