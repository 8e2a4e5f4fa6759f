import { printable } from './printable.ts';
import type { ReportStyle } from './quality-report.ts';
import { wrapped, wrappedPointer } from './wrapped.ts';

interface HangingItem {
  /** Number, points or a mark in front, painted; `leadWidth` is its width on the screen. */
  readonly lead: string;
  readonly leadWidth: number;
  readonly text: string;
  /** JSON Pointer, dim; beside the text where it fits, else under it. */
  readonly pointer?: string | undefined;
}

/** One item of a list: a lead, a text with a hanging indent, a place. */
export function hangingItem({ lead, leadWidth, text, pointer = '' }: HangingItem, { paint, width }: ReportStyle): string {
  const lines = wrapped(printable(text), width - leadWidth);
  const place = printable(pointer);
  const fits = leadWidth + lines.at(-1)!.length + 2 + place.length <= width;
  const beside = place !== '' && fits ? `  ${paint('dim', place)}` : '';
  const under = place === '' || fits ? [] : wrappedPointer(place, width - leadWidth).map((line) => paint('dim', line));
  return `${lead}${[...lines.slice(0, -1), `${lines.at(-1)!}${beside}`, ...under].join(`\n${' '.repeat(leadWidth)}`)}\n`;
}
