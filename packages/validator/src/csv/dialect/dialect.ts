import type { Encoding } from '../input/encodings.ts';

export const rowEnds = ['CRLF', 'LF', 'CR'] as const;
export type RowEnd = (typeof rowEnds)[number];

/** How the table is written down. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly hasBom: boolean;
  readonly delimiter: string;
  /** Missing: nothing is quoted. */
  readonly quote: '"' | "'" | null;
  /** What makes a quote inside a quoted cell a letter: the quote itself, or a backslash. */
  readonly escape: '"' | "'" | '\\' | null;
  readonly rowEnd: RowEnd;
  /** 0 when the first row already holds data. */
  readonly headerLines: number;
  /** Lines above the header that do not belong to the table. */
  readonly preambleLines: number;
}

/** The marks by which a text is cut into rows and cells. */
export type Marks = Pick<Dialect, 'delimiter' | 'quote' | 'escape' | 'rowEnd'>;
