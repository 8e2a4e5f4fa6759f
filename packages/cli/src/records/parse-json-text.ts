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

/** `12:7`: line and column of a fault, from 1; of a short text the engine names only the character. */
function placeOf({ message }: SyntaxError, text: string): string {
  if (/end of JSON/i.test(message)) return lineAndColumn(text);
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return lineAndColumn(text.slice(0, Number(offset)));
  return `„${/Unexpected token '(.)'/u.exec(message)?.[1] ?? '?'}“`;
}

function lineAndColumn(before: string): string {
  const lines = before.split('\n');
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}
