import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { eightBitEncoding, isAscii } from '../../csv/input/find-encoding.ts';

/** Codes of languages in the header of a .dbf that name an encoding of Central Europe or one that cannot hold Czech. */
const languages = new Map([
  [0xc8, 'windows-1250'],
  [0x64, 'cp852'],
  [0x1f, 'cp852'],
  [0x23, 'cp852'],
  [0x87, 'cp852'],
]);
const sampleBytes = 256 * 1024;

/** What texts of a table look like, gathered cell by cell before they are read. */
export class DbfTexts {
  /** Cells with letters beyond ASCII: those that are UTF-8, and those that are not. */
  utf8Cells = 0;
  otherCells = 0;
  readonly #sample: Uint8Array[] = [];
  #size = 0;

  add(cell: Uint8Array): void {
    if (isAscii(cell)) return;
    if (isUtf8(wholeCharacters(cell))) this.utf8Cells += 1;
    else this.otherCells += 1;
    if (this.#size > sampleBytes) return;
    this.#sample.push(Uint8Array.from(cell));
    this.#size += cell.length;
  }

  get isAscii(): boolean {
    return this.utf8Cells + this.otherCells === 0;
  }

  /** The encoding that the texts look like. */
  get likely(): string {
    return this.otherCells === 0 || this.utf8Cells > this.otherCells * 10 ? 'UTF-8' : eightBitEncoding(Buffer.concat(this.#sample));
  }
}

/** Programs cut texts at the width of the column, in the middle of a character. */
function wholeCharacters(cell: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= cell.length; back += 1) {
    const byte = cell[cell.length - back] ?? 0;
    if (byte < 0x80) return cell;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? cell.subarray(0, cell.length - back) : cell;
  }
  return cell;
}

/** How the texts of a table are encoded, and who says so. */
export interface DbfEncoding {
  readonly encoding: string;
  readonly saidBy: 'cpg' | 'language' | 'nobody';
  /** What is said, when the texts are something else. */
  readonly wrongly?: string;
  /** Is all of it ASCII, so that it does not matter? */
  readonly isAscii: boolean;
}

/** @param cpg content of the file .cpg; undefined when there is none */
export function dbfEncoding(texts: DbfTexts, language: number, cpg: string | undefined): DbfEncoding {
  const said = (cpg === undefined ? undefined : labelOf(cpg)) ?? languages.get(language);
  const saidBy = cpg !== undefined && labelOf(cpg) !== undefined ? 'cpg' : said === undefined ? 'nobody' : 'language';
  if (texts.isAscii) return { encoding: said ?? 'UTF-8', saidBy, isAscii: true };
  if (said === undefined) return { encoding: texts.likely, saidBy, isAscii: false };
  const isWrong = said === 'UTF-8' ? texts.otherCells > 0 : texts.otherCells === 0 && texts.utf8Cells > 0;
  return { encoding: isWrong ? texts.likely : said, saidBy, isAscii: false, ...(isWrong && { wrongly: said }) };
}

/** The many spellings of a .cpg: `UTF-8`, `65001`, `1250`, `CP1250`, `ANSI 1250`, `88592`, `ISO 8859-2`. */
function labelOf(cpg: string): string | undefined {
  const spelling = cpg
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]/gu, '');
  if (/^(?:utf8|65001)$/u.test(spelling)) return 'UTF-8';
  const page = /^(?:ansi|cp|windows|win|oem|ibm)?(\d{3,4})$/u.exec(spelling)?.[1];
  if (page === '852') return 'cp852';
  const iso = /^(?:iso)?8859(\d{1,2})$/u.exec(spelling)?.[1];
  const label = iso === undefined ? (page === undefined ? spelling : `windows-${page}`) : `iso-8859-${iso}`;
  try {
    return new TextDecoder(label).encoding === 'utf-8' ? 'UTF-8' : label;
  } catch {
    return undefined;
  }
}
