import type { ComponentChildren } from 'preact';
import { faultOf, type FormFault } from './form-fault.ts';

export interface FieldFrameProps {
  /** Name of the field, and its `id`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly faults?: readonly FormFault[] | undefined;
}

/** Label, hint and fault of a field; the control itself is given, and described by `describedBy`. */
export function FieldFrame({ name, label, hint, faults, children }: FieldFrameProps & { readonly children: ComponentChildren }) {
  const fault = faultOf(faults, name);
  return (
    <div class={fault === undefined ? 'field' : 'field field-error'}>
      <label for={name}>{label}</label>
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
      {children}
    </div>
  );
}

/** Attributes that tie a control to its hint and fault. */
export function describing({ name, hint, faults }: FieldFrameProps): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const isWrong = faultOf(faults, name) !== undefined;
  const ids = [...(hint === undefined ? [] : [`${name}-hint`]), ...(isWrong ? [`${name}-error`] : [])];
  return { ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }), ...(isWrong && { 'aria-invalid': 'true' as const }) };
}

export interface TextFieldProps extends FieldFrameProps {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'number' | 'date';
  readonly autocomplete?: string;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  readonly inputMode?: 'numeric' | 'text';
  readonly min?: number;
  readonly max?: number;
  /** Codes and secrets are not words. */
  readonly isCode?: boolean;
}

/** A line of text. */
export function TextField(props: TextFieldProps) {
  const { name, type = 'text', value, autocomplete, isRequired, maxLength, inputMode, min, max, isCode } = props;
  return (
    <FieldFrame {...props}>
      <input
        id={name}
        name={name}
        // Each type has a union member of its own; what is set here goes with all of them.
        {...({ type } as { readonly type: 'text' })}
        value={value}
        autocomplete={autocomplete}
        required={isRequired}
        maxLength={maxLength}
        inputMode={inputMode}
        min={min}
        max={max}
        {...(isCode && { autocapitalize: 'none', spellcheck: false })}
        {...describing(props)}
      />
    </FieldFrame>
  );
}
