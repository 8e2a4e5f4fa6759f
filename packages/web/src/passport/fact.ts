import type { ComponentChildren } from 'preact';

/** One thing that a passport says, with its name. */
export interface Fact {
  readonly label: string;
  readonly value: ComponentChildren;
}

/** Names of facts with their values; those without a value are left out. */
export function factsOf(entries: readonly (readonly [label: string, value: ComponentChildren])[]): Fact[] {
  return entries.flatMap(([label, value]) => (isEmpty(value) ? [] : [{ label, value }]));
}

function isEmpty(value: ComponentChildren): boolean {
  return value === undefined || value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);
}
