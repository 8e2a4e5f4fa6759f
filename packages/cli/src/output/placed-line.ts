import { printable } from './printable.ts';
import type { Paint } from './paint.ts';
import { wrapped, wrappedPointer } from './wrapped.ts';

interface PlacedLine {
  /** JSON Pointer; `''` is the whole document. */
  readonly pointer: string;
  readonly message: string;
  /** Blanks before it. */
  readonly indent: number;
  readonly width: number;
  readonly paint: Paint;
}

/** A place and what is wrong there, on one line; where they do not fit, the pointer has a line of its own. */
export function placedLine({ pointer, message, indent, width, paint }: PlacedLine): string {
  const [place, sentence] = [printable(pointer || '/'), printable(message)];
  const margin = ' '.repeat(indent);
  if (sentence.includes('\n') || indent + place.length + 2 + sentence.length <= width)
    return `${margin}${paint('bold', place)}  ${sentence}\n`;
  const places = wrappedPointer(place, width - indent).map((line) => `${margin}${paint('bold', line)}\n`);
  const sentences = wrapped(sentence, width - indent - 2).map((line) => `${margin}  ${line}\n`);
  return [...places, ...sentences].join('');
}
