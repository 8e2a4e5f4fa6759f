import type { Language } from '@pasport/model';
import { formatDay, formatTime } from './format-time.ts';

/** A moment as people read it, and as machines do. */
export function Time({ at, language }: { readonly at: string; readonly language: Language }) {
  return <time dateTime={at}>{at.length === 10 ? formatDay(at, language) : formatTime(at, language)}</time>;
}
