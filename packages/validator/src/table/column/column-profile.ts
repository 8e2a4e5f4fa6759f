import { icoForm } from '../values/ico.ts';
import { isBankAccount } from '../values/bank-account.ts';
import { isBirthNumber } from '../values/birth-number.ts';
import { isMojibake } from '../values/mojibake.ts';
import { isPlate } from '../values/plate.ts';
import { birthNumbersIn, hasMobile, hasPersonalEmail } from '../values/personal.ts';
import { byteClass } from '../cells/byte-classes.ts';
import { Cells } from '../cells/cells.ts';
import { Tally } from '../tally.ts';
import { kindOfBytes, type CellKind } from './kind-of-cell.ts';
import { roleOf, type ColumnRole } from './column-role.ts';
import type { SeenValue } from './seen-value.ts';
import { maxSeen, SeenValues, type Judgement } from './seen-values.ts';
import { PlainNumber } from './plain-number.ts';
import { textMarks } from './text-marks.ts';

const maxKey = 200;
const psc = /^[1-7]\d{4}$/u;
const spacedPsc = /^[1-7]\d{2}[ \u00a0]\d{2}$/u;
const birthForm = /^\d{6}\/?\d{3,4}$/u;
/** First letters of the words below. */
const vagueStarts = new Set(Buffer.from('cCaApPdDoOnNvV'));
const vague = /^(?:cca|asi|přibližně|do|od|nad|pod|více než)\b/iu;
const htmlMarks =
  /&(?:amp|nbsp|lt|gt|quot|[a-z]acute|[a-z]caron|#\d{2,5});|<\/?(?:br|p|b|i|strong|em|div|span|a|ul|li|table|td|tr|font)\b[^<>]*>/iu;
const listed = /[^\s;|]\s?[;|]\s?[^\s;|]/u;

const single = new Cells();

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
  /** What the cell that was added last is. */
  kind: CellKind = 'empty';
  /** Place of its value among the different ones; −1 of a value that is not kept. */
  place = -1;
  #newNumber = 0.5;
  readonly #plainNumber = new PlainNumber();
  readonly #seen = new SeenValues();
  #values: { readonly cells: number; readonly map: ReadonlyMap<string, SeenValue> } | undefined;
  /** Sum of the numbers whose values are not kept. */
  #sum = 0;
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
    return this.#seen.size;
  }

  get isDistinctExact(): boolean {
    return this.#seen.size < maxSeen;
  }

  /** Different values by their texts; no more than 10,000 of them. */
  get values(): ReadonlyMap<string, SeenValue> {
    if (this.#values?.cells !== this.cells) this.#values = { cells: this.cells, map: this.#seen.byText() };
    return this.#values.map;
  }

  /** Sum of the numbers. */
  get sum(): number {
    return this.#sum + this.#seen.sum;
  }

  /** Number of the cell that was added last; 0 of anything else. */
  get number(): number {
    return this.place < 0 ? this.#newNumber : this.#seen.numberOf(this.place);
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

  /** @param index which cell of the row is of this column */
  add(cells: Cells, index: number, row: number): void {
    this.cells += 1;
    if (!cells.isFilled(index)) {
      if (this.#empty.count === 0) this.kinds.set('empty', this.#empty);
      this.#empty.note(row);
      this.kind = 'empty';
      this.place = -1;
      this.#newNumber = 0;
      return;
    }
    if (cells.isPadded(index)) this.padded.note(row);
    this.place = this.#isLookedUp ? this.#seen.meet(cells.low(index), cells.high(index)) : -1;
    if (this.place < 0) return this.#addNew(cells, index, row);
    const { kind, tallies } = this.#seen.judgement;
    this.kind = kind;
    for (const tally of tallies) tally.note(row);
  }

  /** Adds a value that stands in no row of cells. */
  addText(text: string, row: number): void {
    this.add(single.ofTexts([text]), 0, row);
  }

  #addNew(cells: Cells, index: number, row: number): void {
    const plain = this.#plainNumber;
    plain.number = 0;
    const kind = kindOfBytes(cells, index, plain);
    if (kind === 'spaced-number') plain.number = spacedNumber(cells.value(index));
    const { number } = plain;
    const tallies = this.#talliesOf(cells, index, kind);
    this.kind = kind;
    this.#newNumber = number;
    for (const tally of tallies) tally.note(row);
    if (number > this.largest.number) {
      this.largest.number = number;
      this.largest.row = row;
    }
    this.#noteLength(cells, index, row);
    if (this.#seen.size < maxSeen) this.#keep(cells, index, { kind, tallies, number, row });
    else this.#sum += number;
  }

  #noteLength(cells: Cells, index: number, row: number): void {
    const bytes = cells.to(index) - cells.from(index);
    if (bytes < this.maxLength) return;
    const length = (cells.classes(index) & byteClass.wide) === 0 ? bytes : cells.value(index).length;
    if (length < this.maxLength) return;
    if (length > this.maxLength) this.longest = new Tally();
    this.maxLength = length;
    this.longest.note(row);
  }

  #keep(cells: Cells, index: number, judged: Judgement & { number: number; row: number }): void {
    const value = cells.copy(index);
    const text = value.length > maxKey ? `${value.slice(0, maxKey)}…${value.length}` : value;
    this.place = this.#seen.add({ ...judged, low: cells.low(index), high: cells.high(index), text });
    // Where most values are new, looking for them costs more than judging them.
    if (this.#seen.size === maxSeen && this.filled < 2 * maxSeen) this.#isLookedUp = false;
  }

  #talliesOf(cells: Cells, index: number, kind: CellKind): readonly Tally[] {
    const plain = this.#plainOf(kind);
    const marks: Tally[] = [];
    if (kind === 'text') this.#markText(cells, index, marks);
    else if (kind === 'integer') this.#markInteger(cells, index, marks);
    else if (kind === 'scientific' && exponentOf(cells.value(index)) < 5) marks.push(this.#smallExponents);
    else if (kind === 'spaced-number' && hasMobile(cells.value(index))) marks.push(this.mobiles);
    if (this.role !== undefined) this.#markRole(cells.value(index), marks);
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

  #markText(cells: Cells, index: number, marks: Tally[]): void {
    const classes = cells.classes(index);
    const has = (sort: number): boolean => (classes & sort) !== 0;
    const from = cells.from(index);
    const { digits, hasReplacement, hasMojibakeStart } = textMarks(cells.bytes, from, cells.to(index), classes);
    if (digits === 0) marks.push(this.wordy);
    const isPlain = digits < 6 && !hasReplacement && !hasMojibakeStart && !has(byteClass.at | byteClass.markup | byteClass.list);
    if (isPlain && (digits === 0 || !vagueStarts.has(cells.bytes[from]!))) return;
    const value = cells.value(index);
    if (hasReplacement) marks.push(this.replaced);
    if (has(byteClass.markup) && htmlMarks.test(value)) marks.push(this.markup);
    if (hasMojibakeStart && isMojibake(value)) marks.push(this.mojibake);
    if (digits > 0 && vague.test(value)) marks.push(this.wordy);
    if (has(byteClass.at) && hasPersonalEmail(value)) marks.push(this.personalEmails);
    if (digits >= 9 && hasMobile(value)) marks.push(this.mobiles);
    if (digits >= 6 && isBankAccount(value)) marks.push(this.bankAccounts);
    if (has(byteClass.slash) && digits >= 9) {
      if (birthForm.test(value)) this.#markBirthNumber(value, marks);
      else if (birthNumbersIn(value).some(isBirthNumber)) marks.push(this.birthNumbersInText);
    }
    if (has(byteClass.list) && listed.test(value)) marks.push(this.lists);
  }

  #markInteger(cells: Cells, index: number, marks: Tally[]): void {
    const [from, length] = [cells.from(index), cells.to(index) - cells.from(index)];
    if (length > 1 && cells.bytes[from] === 48) marks.push(this.leadingZeros);
    if (length !== 9 && length !== 10) return;
    const value = cells.value(index);
    if (birthForm.test(value)) this.#markBirthNumber(value, marks);
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

function spacedNumber(value: string): number {
  return Number(value.replaceAll(/[ \u00a0\u202f]/gu, '').replace(',', '.'));
}

function exponentOf(value: string): number {
  return Number(value.slice(value.search(/e/iu) + 1));
}
