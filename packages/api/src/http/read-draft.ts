import { parseDraft, Problem, type Draft } from '@pasport/model';

/**
 * A draft from the body of a request.
 *
 * @throws {Problem} `invalid-passport` with every fault
 */
export function readDraft(body: unknown): Draft {
  const { draft, faults } = parseDraft(body);
  if (!draft) throw new Problem('invalid-passport', { faults });
  return draft;
}
