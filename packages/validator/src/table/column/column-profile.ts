import { icoForm } from '../values/ico.ts';
import { isBirthNumber } from '../values/birth-number.ts';
import { isMojibake } from '../values/mojibake.ts';
import { birthNumbersIn, hasMobile, hasPersonalEmail } from '../values/personal.ts';
import { Tally } from '../tally.ts';
import { kindOfCell, type CellKind } from './kind-of-cell.ts';
import { roleOf, type ColumnRole } from './column-role.ts';

const maxDistinct = 10_000;
const psc = /^[1-7]\d{4}$/u;
const spacedPsc = /^[1-7]\d{2}[ \u00a0]\d{2}$/u;
const birthForm = /^\d{6}\/?\d{3,4}$/u;

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
  icoRight = 0;
  readonly pscWrong = new Tally();
  readonly pscSpaced = new Tally();
  pscRight = 0;
  /** Whole cells in the form of a birth number that hold one, and those that do not. */
  readonly birthNumbers = new Tally();
  birthForms = 0;
  readonly birthNumbersInText = new Tally();
  readonly personalEmails = new Tally();
  readonly mobiles = new Tally();
  /** Numbers with an exponent below 5: a column that really uses the notation. */
  smallExponents = 0;
  /** Texts without a digit, where numbers would be expected. */
  readonly wordy = new Tally();
  sum = 0;
  readonly #values = new Set<string>();

  constructor(name: string) {
    this.name = name;
    this.role = roleOf(name);
  }

  /** Different values; stops at 10,000, which then means “at least”. */
  get distinct(): number {
    return this.#values.size;
  }

  get isDistinctExact(): boolean {
    return this.#values.size < maxDistinct;
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
    const value = cell.trim();
    const kind = kindOfCell(value);
    this.#tally(kind).note(row);
    if (kind === 'empty') return;
    if (value.length !== cell.length) this.padded.note(row);
    if (this.#values.size < maxDistinct) this.#values.add(value);
    if (kind === 'text') this.#lookAtText(value, row);
    else if (kind === 'scientific') this.#lookAtExponent(value);
    else this.#lookAtNumber(value, kind, row);
    this.#lookAtRole(value, row);
  }

  #tally(kind: CellKind): Tally {
    const known = this.kinds.get(kind);
    if (known) return known;
    const tally = new Tally();
    this.kinds.set(kind, tally);
    return tally;
  }

  #lookAtText(value: string, row: number): void {
    if (value.includes('\uFFFD')) this.replaced.note(row);
    if (isMojibake(value)) this.mojibake.note(row);
    if (!/\d/u.test(value) || /^(?:cca|asi|přibližně|do|od|nad|pod|více než)\b/iu.test(value)) this.wordy.note(row);
    if (hasPersonalEmail(value)) this.personalEmails.note(row);
    if (hasMobile(value)) this.mobiles.note(row);
    if (birthForm.test(value)) this.#lookAtBirthNumber(value, row);
    else if (birthNumbersIn(value).some(isBirthNumber)) this.birthNumbersInText.note(row);
  }

  #lookAtNumber(value: string, kind: CellKind, row: number): void {
    if (kind === 'integer') {
      if (value.length > 1 && value.startsWith('0')) this.leadingZeros.note(row);
      if (birthForm.test(value)) this.#lookAtBirthNumber(value, row);
      this.sum += Number(value);
    } else if (kind === 'decimal-point' || kind === 'decimal-comma' || kind === 'spaced-number') {
      this.sum += Number(value.replaceAll(/[ \u00a0\u202f]/gu, '').replace(',', '.'));
      if (kind === 'spaced-number' && hasMobile(value)) this.mobiles.note(row);
    }
  }

  #lookAtExponent(value: string): void {
    if (Number(value.slice(value.search(/e/iu) + 1)) < 5) this.smallExponents += 1;
  }

  #lookAtBirthNumber(value: string, row: number): void {
    this.birthForms += 1;
    if (isBirthNumber(value)) this.birthNumbers.note(row);
  }

  #lookAtRole(value: string, row: number): void {
    if (this.role === 'ico') {
      const form = icoForm(value);
      if (form === 'right') this.icoRight += 1;
      else if (form === 'lost-zeros') this.icoLostZeros.note(row);
      else if (form === 'wrong') this.icoWrong.note(row);
    } else if (this.role === 'psc') {
      if (psc.test(value)) this.pscRight += 1;
      else if (spacedPsc.test(value)) this.pscSpaced.note(row);
      else this.pscWrong.note(row);
    }
  }
}
