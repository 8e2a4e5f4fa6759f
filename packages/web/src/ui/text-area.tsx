import { describing, FieldFrame, type FieldFrameProps } from './text-field.tsx';

export interface TextAreaProps extends FieldFrameProps {
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly isRequired?: boolean;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { name, value = '', rows = 4, maxLength, isRequired } = props;
  return (
    <FieldFrame {...props}>
      <textarea id={name} name={name} rows={rows} maxLength={maxLength} required={isRequired} {...describing(props)}>
        {value}
      </textarea>
    </FieldFrame>
  );
}
