import type { Table } from './clean-table.ts';

/** How a table is written into a file. */
export interface Writing {
  readonly delimiter?: string;
  readonly encode?: (text: string) => Uint8Array;
}

/** Bytes of a CSV file. */
export function written(table: Table, { delimiter = ',', encode = (text) => new TextEncoder().encode(text) }: Writing = {}): Uint8Array {
  const cell = (value: string) =>
    value.includes(delimiter) || value.includes('"') || value.includes('\n') ? `"${value.replaceAll('"', '""')}"` : value;
  return encode(table.map((row) => `${row.map(cell).join(delimiter)}\n`).join(''));
}

const letters = 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ';

/** Text in an 8-bit encoding of Czech. */
export function inEightBits(text: string, encoding: 'windows-1250' | 'iso-8859-2'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 128 }, (_, index) => [decoder.decode(Uint8Array.of(128 + index)), 128 + index]));
  return Uint8Array.from(text, (letter) => (letters.includes(letter) ? bytes.get(letter)! : letter.charCodeAt(0)));
}

/** UTF-8 once read as windows-1250 and saved again. */
export function encodedTwice(text: string): string {
  return new TextDecoder('windows-1250').decode(new TextEncoder().encode(text));
}
