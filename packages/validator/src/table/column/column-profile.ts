import { icoForm } from '../values/ico.ts';
import { isBankAccount } from '../values/bank-account.ts';
import { isBirthNumber } from '../values/birth-number.ts';
import { isMojibake } from '../values/mojibake.ts';
import { isPlate } from '../values/plate.ts';
import { birthNumbersIn, hasMobile, hasPersonalEmail } from '../values/personal.ts';
import { Tally } from '../tally.ts';
import { TextHash } from '../text-hash.ts';
import { trimmed } from '../trimmed.ts';
import { kindOfCell, type CellKind } from './kind-of-cell.ts';
import { roleOf, type ColumnRole } from './column-role.ts';
import type { SeenValue } from './seen-value.ts';
import { plainNumber } from './plain-number.ts';
import { textMarks } from './text-marks.ts';
import { ValueIndex } from './value-index.ts';

const maxDistinct = 10_000;
/** V8 keeps the whole text alive of which a longer string is a slice. */
const maxCopied = 12;
const maxKey = 200;
const psc = /^[1-7]\d{4}$/u;
const spacedPsc = /^[1-7]\d{2}[ \u00a0]\d{2}$/u;
const birthForm = /^\d{6}\/?\d{3,4}$/u;
const vague = /^(?:cca|asi|přibližně|do|od|nad|pod|více než)\b/iu;
const htmlMarks =
  /&(?:amp|nbsp|lt|gt|quot|[a-z]acute|[a-z]caron|#\d{2,5});|<\/?(?:br|p|b|i|strong|em|div|span|a|ul|li|table|td|tr|font)\b[^<>]*>/iu;
const listed = /[^\s;|]\s?[;|]\s?[^\s;|]/u;

/** What one column holds, gathered row by row. Keeps places and counts, of values only what stays inside the process. */
export class ColumnProfile {
  readonly name: string;
  readonly role: ColumnRole | undefined;
  /** Cells seen, empty ones included. */
  cells = 0;
  readonly kinds = new Map<CellKind, Tally>();
  readonly padded = new Tally();
  readonly replaced = new Tally();
  readonly mojibake = new Tally();
  readonly leadingZeros = new Tally();
  readonly icoLostZeros = new Tally();
  readonly icoWrong = new Tally();
  readonly pscWrong = new Tally();
  readonly pscSpaced = new Tally();
  /** Whole cells in the form of a birth number that hold one, and those that do not. */
  readonly birthNumbers = new Tally();
  readonly birthNumbersInText = new Tally();
  readonly personalEmails = new Tally();
  readonly mobiles = new Tally();
  readonly bankAccounts = new Tally();
  readonly plates = new Tally();
  /** Texts without a digit, where numbers would be expected. */
  readonly wordy = new Tally();
  /** Several values in one cell, parted by semicolons or bars. */
  readonly lists = new Tally();
  /** Texts with entities or elements of HTML. */
  readonly markup = new Tally();
  /** Length of the longest value, and where different values of that length stand. */
  maxLength = 0;
  longest = new Tally();
  /** The largest number and its row. */
  readonly largest = { number: Number.NEGATIVE_INFINITY, row: 0 };
  sum = 0;
  /** Hash of the cell that was added last, without the blanks around it. */
  readonly hash = new TextHash();
  /** Different values; no more than 10,000 of them. */
  readonly values = new Map<string, SeenValue>();
  readonly #index = new ValueIndex();
  readonly #icoRight = new Tally();
  readonly #pscRight = new Tally();
  readonly #birthForms = new Tally();
  readonly #smallExponents = new Tally();
  readonly #plain = new Map<CellKind, readonly Tally[]>();
  readonly #empty = new Tally();
  #isLookedUp = true;

  constructor(name: string) {
    this.name = name;
    this.role = roleOf(name);
  }

  get icoRight(): number {
    return this.#icoRight.count;
  }

  get pscRight(): number {
    return this.#pscRight.count;
  }

  get birthForms(): number {
    return this.#birthForms.count;
  }

  /** Numbers with an exponent below 5: a column that really uses the notation. */
  get smallExponents(): number {
    return this.#smallExponents.count;
  }

  /** Different values; stops at 10,000, which then means “at least”. */
  get distinct(): number {
    return this.values.size;
  }

  get isDistinctExact(): boolean {
    return this.values.size < maxDistinct;
  }

  count(...kinds: readonly CellKind[]): number {
    let sum = 0;
    for (const kind of kinds) sum += this.kinds.get(kind)?.count ?? 0;
    return sum;
  }

  /** Cells with a value: neither empty nor a spelling of nothing. */
  get filled(): number {
    return this.cells - this.count('empty', 'null-spelling');
  }

  add(cell: string, row: number): void {
    this.cells += 1;
    const value = trimmed(cell);
    if (value === '') {
      if (this.#empty.count === 0) this.kinds.set('empty', this.#empty);
      this.#empty.note(row);
      this.hash.restart();
      return;
    }
    if (value.length !== cell.length) this.padded.note(row);
    const { low, high } = this.hash.ofText(value);
    const seen = this.#isLookedUp ? this.#index.find(low, high) : undefined;
    if (seen) {
      seen.count += 1;
      this.sum += seen.number;
      for (const tally of seen.tallies) tally.note(row);
    } else this.#addNew(value, row);
  }

  #addNew(value: string, row: number): void {
    const kind = kindOfCell(value);
    const number = numberOf(value, kind);
    const tallies = this.#talliesOf(value, kind);
    this.sum += number;
    for (const tally of tallies) tally.note(row);
    if (number > this.largest.number) {
      this.largest.number = number;
      this.largest.row = row;
    }
    if (value.length >= this.maxLength) this.#noteLength(value.length, row);
    if (this.values.size < maxDistinct)
      this.#keep(value, { kind, number, row, count: 1, low: this.hash.low, high: this.hash.high, tallies });
  }

  #noteLength(length: number, row: number): void {
    if (length > this.maxLength) this.longest = new Tally();
    this.maxLength = length;
    this.longest.note(row);
  }

  #keep(value: string, seen: SeenValue): void {
    const key =
      value.length <= maxCopied
        ? value
        : Buffer.from(value.slice(0, maxKey)).toString() + (value.length > maxKey ? `…${value.length}` : '');
    this.values.set(key, seen);
    this.#index.add(seen);
    // Where most values are new, looking for them costs more than judging them.
    if (this.values.size === maxDistinct && this.filled < 2 * maxDistinct) this.#isLookedUp = false;
  }

  #talliesOf(value: string, kind: CellKind): readonly Tally[] {
    const plain = this.#plainOf(kind);
    const marks: Tally[] = [];
    if (kind === 'text') this.#markText(value, marks);
    else if (kind === 'integer') this.#markInteger(value, marks);
    else if (kind === 'scientific' && Number(value.slice(value.search(/e/iu) + 1)) < 5) marks.push(this.#smallExponents);
    else if (kind === 'spaced-number' && hasMobile(value)) marks.push(this.mobiles);
    if (this.role !== undefined) this.#markRole(value, marks);
    return marks.length === 0 ? plain : [...plain, ...marks];
  }

  #plainOf(kind: CellKind): readonly Tally[] {
    const known = this.#plain.get(kind);
    if (known) return known;
    const tally = new Tally();
    this.kinds.set(kind, tally);
    this.#plain.set(kind, [tally]);
    return [tally];
  }

  #markText(value: string, marks: Tally[]): void {
    const { digits, hasAt, hasSlash, hasReplacement, hasMarkupStart, hasMojibakeStart } = textMarks(value);
    if (hasReplacement) marks.push(this.replaced);
    if (hasMarkupStart && htmlMarks.test(value)) marks.push(this.markup);
    if (hasMojibakeStart && isMojibake(value)) marks.push(this.mojibake);
    if (digits === 0 || vague.test(value)) marks.push(this.wordy);
    if (hasAt && hasPersonalEmail(value)) marks.push(this.personalEmails);
    if (digits >= 9 && hasMobile(value)) marks.push(this.mobiles);
    if (digits >= 6 && isBankAccount(value)) marks.push(this.bankAccounts);
    if (hasSlash && digits >= 9) {
      if (birthForm.test(value)) this.#markBirthNumber(value, marks);
      else if (birthNumbersIn(value).some(isBirthNumber)) marks.push(this.birthNumbersInText);
    }
    if (listed.test(value)) marks.push(this.lists);
  }

  #markInteger(value: string, marks: Tally[]): void {
    if (value.length > 1 && value.startsWith('0')) marks.push(this.leadingZeros);
    if ((value.length === 9 || value.length === 10) && birthForm.test(value)) this.#markBirthNumber(value, marks);
  }

  #markBirthNumber(value: string, marks: Tally[]): void {
    marks.push(this.#birthForms);
    if (isBirthNumber(value)) marks.push(this.birthNumbers);
  }

  #markRole(value: string, marks: Tally[]): void {
    if (this.role === 'ico') {
      const form = icoForm(value);
      if (form === 'right') marks.push(this.#icoRight);
      else if (form === 'lost-zeros') marks.push(this.icoLostZeros);
      else if (form === 'wrong') marks.push(this.icoWrong);
    } else if (this.role === 'psc') {
      if (psc.test(value)) marks.push(this.#pscRight);
      else if (spacedPsc.test(value)) marks.push(this.pscSpaced);
      else marks.push(this.pscWrong);
    } else if (this.role === 'plate' && isPlate(value)) marks.push(this.plates);
  }
}

function numberOf(value: string, kind: CellKind): number {
  if (kind === 'integer' || kind === 'decimal-point' || kind === 'decimal-comma') return plainNumber(value);
  return kind === 'spaced-number' ? plainNumber(value.replaceAll(/[ \u00a0\u202f]/gu, '')) : 0;
}
