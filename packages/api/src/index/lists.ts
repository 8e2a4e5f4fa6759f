import { listSeparator } from './codes.ts';

/** Lists of one property by their codes, and the numbers that their members have in this reader. */
export class Lists {
  /** Values by their numbers. */
  readonly values: string[] = [];
  /** Numbers of the members by the code of a list; code 0 is the empty list. */
  readonly members: number[][] = [[]];
  readonly #numbers = new Map<string, number>();

  set(code: number, members: readonly string[]): void {
    this.members[code] = members.map((value) => this.#ensure(value));
  }

  setText(code: number, text: string): void {
    this.set(code, text.split(listSeparator));
  }

  numberOf(value: string): number | undefined {
    return this.#numbers.get(value);
  }

  /** For each list 1 when it holds none of the wanted values, else 0. */
  failing(wanted: readonly string[]): Uint8Array {
    const isWanted = new Uint8Array(this.values.length);
    for (const value of wanted) {
      const number = this.#numbers.get(value);
      if (number !== undefined) isWanted[number] = 1;
    }
    const fails = new Uint8Array(this.members.length).fill(1);
    for (let code = 0; code < fails.length; code += 1) {
      for (const number of this.members[code]!) if (isWanted[number] === 1) fails[code] = 0;
    }
    return fails;
  }

  #ensure(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.values.length;
    this.values.push(value);
    this.#numbers.set(value, number);
    return number;
  }
}
