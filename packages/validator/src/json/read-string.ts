import { JsonFault } from './json-fault.ts';

/** Reads a JSON string that starts with its quote at `start`; `end` is past the closing quote. */
export function readString(text: string, start: number): { value: string; end: number } {
  let hasEscape = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return { value: hasEscape ? unescaped(text, start, at + 1) : text.slice(start + 1, at), end: at + 1 };
    if (code < 32) throw new JsonFault('bad-string', at);
    if (code !== 92) continue;
    hasEscape = true;
    at += 1;
  }
  throw new JsonFault('truncated', text.length);
}

function unescaped(text: string, start: number, end: number): string {
  try {
    return JSON.parse(text.slice(start, end)) as string;
  } catch {
    throw new JsonFault('bad-string', start);
  }
}
