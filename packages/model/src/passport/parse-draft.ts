import type { Fault } from '../problem/fault.ts';
import type { Draft } from './passport.ts';
import { checkMeaning } from './check-meaning.ts';
import { checkShape } from './check-shape.ts';

/** A draft without faults, or every fault of the input; never both. */
export type ParsedDraft = { draft: Draft; faults: readonly [] } | { draft: undefined; faults: readonly Fault[] };

/**
 * Reads a draft from untrusted input: shape by the JSON Schema, then what a schema cannot say
 * (codes, units, order of dates and boxes). The input is left as it is; `kind` defaults to `dataset`.
 *
 * @param input parsed JSON
 * @returns all faults, in the order of the document; texts in Czech and English
 */
export function parseDraft(input: unknown): ParsedDraft {
  const shapeFaults = checkShape(input);
  const faults = [...shapeFaults, ...checkMeaning(input, shapeFaults)];
  if (faults.length > 0) return { draft: undefined, faults };
  return { draft: { kind: 'dataset', ...(input as Draft) }, faults: [] };
}
