import { describing, FieldFrame, type FieldFrameProps } from './text-field.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldFrameProps {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
}

/** One of a few values. */
export function SelectField(props: SelectFieldProps) {
  const { name, options, value } = props;
  return (
    <FieldFrame {...props}>
      <select id={name} name={name} {...describing(props)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
