import type { RegistrationState } from '@pasport/api';
import type { Language, Text } from '@pasport/model';
import type { Option } from '../ui/select-field.tsx';
import { readAt, writeAt } from './at-pointer.ts';

export type WrittenDraft = RegistrationState['draft'];

/** One control of a step, and the value of the draft that it is for. */
export interface StepField {
  /** Name of the control, and its `id`. */
  readonly name: string;
  /** Place in the draft, for origins and faults. */
  readonly pointer: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly control: 'text' | 'area' | 'date' | 'email' | 'select' | 'radios' | 'territory';
  readonly options?: (language: Language) => readonly Option[];
  /** Text of the control for a draft. */
  readonly read: (draft: WrittenDraft) => string;
  readonly write: (draft: WrittenDraft, text: string) => WrittenDraft;
}

/** A field whose text is the value itself. */
export function plainField(field: Omit<StepField, 'read' | 'write'>): StepField {
  return {
    ...field,
    read: (draft) => textOf(readAt(draft, field.pointer)),
    write: (draft, text) => writeAt(draft, field.pointer, text.trim() === '' ? undefined : text.trim()),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
