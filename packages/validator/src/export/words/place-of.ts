import type { Language } from '@pasport/model';
import { fieldWords, listWords } from './place-words.ts';
import { wordFor } from './word-for.ts';

const itemWords = { ...fieldWords, ...listWords };

/**
 * Place in a passport in words: `/distributions/0/format` is „distribuce 1 › formát“. A name that has no word stays
 * as it is; a code of a language is put in brackets.
 *
 * @param pointer RFC 6901
 */
export function placeOf(pointer: string, language: Language): string {
  const words: string[] = [];
  for (const [step, before] of stepsOf(pointer)) {
    const last = words.at(-1);
    if (last !== undefined && isIndex(step)) words.splice(-1, 1, `${wordFor(itemWords, before!, language)} ${Number(step) + 1}`);
    else if (last !== undefined && (step === 'cs' || step === 'en')) words.splice(-1, 1, `${last} (${step})`);
    else words.push(wordFor(fieldWords, step, language));
  }
  return words.join(' › ');
}

/** Each step with the one before it. */
function stepsOf(pointer: string): [step: string, before: string | undefined][] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')).map((step, index, all) => [step, all[index - 1]]);
}

function isIndex(step: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(step);
}
