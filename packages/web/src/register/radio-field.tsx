import { faultOf } from '../ui/form-fault.ts';
import type { Option } from '../ui/select-field.tsx';
import type { FieldFrameProps } from '../ui/text-field.tsx';

export interface RadioFieldProps extends FieldFrameProps {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
}

/** One of a few answers, all of them in sight. The first one has the name of the field as its `id`, so that faults lead there. */
export function RadioField({ name, label, hint, faults, options, value }: RadioFieldProps) {
  const fault = faultOf(faults, name);
  const ids = [...(hint === undefined ? [] : [`${name}-hint`]), ...(fault === undefined ? [] : [`${name}-error`])];
  return (
    <fieldset class={fault === undefined ? undefined : 'field-error'} aria-describedby={ids.length > 0 ? ids.join(' ') : undefined}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p class="error-text" id={`${name}-error`}>
          {fault}
        </p>
      )}
      {options.map((option, index) => {
        const id = index === 0 ? name : `${name}-${index}`;
        return (
          <div class="choice" key={option.value}>
            <input type="radio" id={id} name={name} value={option.value} checked={option.value === value} />
            <label for={id}>{option.label}</label>
          </div>
        );
      })}
    </fieldset>
  );
}
