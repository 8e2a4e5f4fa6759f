import { Draft, type Fault } from '@pasport/model';
import type { NewComment } from './comment.store.ts';

const pointerForm = /^(?:\/(?:[^~/]|~[01])*)*$/u;
const fields: ReadonlySet<string> = new Set(Object.keys(Draft.properties));

/**
 * What is wrong with comments: a place that no passport has, or no words.
 *
 * @param at pointer of the list in the request
 */
export function faultsOfComments(comments: readonly NewComment[], at = '/comments'): Fault[] {
  return comments.flatMap(({ pointer, text }, index) => [
    ...(isPlace(pointer) ? [] : [{ pointer: `${at}/${index}/pointer`, code: 'unknown-field', message: unknownField }]),
    ...(text.trim() === '' ? [{ pointer: `${at}/${index}/text`, code: 'required', message: noWords }] : []),
  ]);
}

function isPlace(pointer: string): boolean {
  const [, field] = pointer.split('/');
  return pointerForm.test(pointer) && (field === undefined || fields.has(field));
}

const unknownField = {
  cs: 'Takové pole pasport nemá; uveďte JSON Pointer, např. /title/cs.',
  en: 'A passport has no such field; give a JSON Pointer such as /title/cs.',
};
const noWords = { cs: 'Komentář je prázdný.', en: 'The comment is empty.' };
