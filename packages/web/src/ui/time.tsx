import type { Language } from '@pasport/model';
import { dayIn, timeIn } from '@pasport/validator';

/** A moment, or a calendar date, as people read it and as machines do. */
export function Time({ at, language }: { readonly at: string; readonly language: Language }) {
  return <time dateTime={at}>{at.length === 10 ? dayIn(language, at) : timeIn(language, at)}</time>;
}
