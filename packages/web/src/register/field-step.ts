import { steps, stepUrl, type Step } from './steps.ts';

/** Address of the control that is for a place in a draft, or for what it is part of; the first step when there is none. */
export function fieldUrlOf(registration: { readonly id: string }, pointer: string): string {
  const found = findField(pointer);
  return found ? `${stepUrl(registration, found.step)}#${found.name}` : stepUrl(registration, steps[0]);
}

/** The control of the very place goes before that of a whole it is in, and before that of its part. */
function findField(pointer: string): { readonly step: Step; readonly name: string } | undefined {
  if (!/^\/./u.test(pointer)) return undefined;
  const fields = steps.slice(0, 3).flatMap((step) => step.fields.map((field) => ({ step, name: field.name, pointer: field.pointer })));
  return (
    fields.find((field) => field.pointer === pointer) ??
    fields.find((field) => within(pointer, field.pointer)) ??
    fields.find((field) => within(field.pointer, pointer)) ??
    fields.find((field) => field.pointer.split('/')[1] === pointer.split('/')[1])
  );
}

function within(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}
