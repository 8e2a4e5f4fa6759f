import type { Text } from '@pasport/model';
import { unreadReasons } from './unread-reasons.ts';

/** One document of a file, or why it cannot be read. */
export type ParsedText = { readonly value: unknown } | { readonly unread: { readonly code: string; readonly message: Text } };

/** JSON of a text; a fault names its line and column. */
export function parseJsonText(text: string): ParsedText {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (bare.trim() === '') return { unread: unreadReasons.empty };
  try {
    return { value: JSON.parse(bare) as unknown };
  } catch (error) {
    return { unread: unreadReasons.notJson(placeOf(error as SyntaxError, bare)) };
  }
}

/** `12:7`: line and column of a fault, from 1. */
function placeOf({ message }: SyntaxError, text: string): string {
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset === undefined)
    return /end of JSON/i.test(message) ? `${text.split('\n').length}:${text.length - text.lastIndexOf('\n')}` : message;
  const before = text.slice(0, Number(offset)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}
