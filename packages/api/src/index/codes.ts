/** Numbers for the values of each coded property; 0 is "none". Shared by the writer and the readers of an index. */
export const codedProperties = ['organisation', 'status', 'kind', 'access', 'frequency', 'theme', 'format', 'form', 'territory'] as const;
export type CodedProperty = (typeof codedProperties)[number];

/** Properties with several values, in the order in which `lists` packs them. */
export const listProperties = ['theme', 'format', 'form', 'territory'] as const satisfies readonly CodedProperty[];
export type ListProperty = (typeof listProperties)[number];

/** Values of one property by their numbers. */
export class Codes {
  readonly #values: string[] = [''];
  readonly #codes = new Map<string, number>();

  get size(): number {
    return this.#values.length;
  }

  codeOf(value: string): number | undefined {
    return this.#codes.get(value);
  }

  valueOf(code: number): string {
    return this.#values[code] ?? '';
  }

  /** Takes over a value that the index file holds. */
  set(code: number, value: string): void {
    this.#values[code] = value;
    this.#codes.set(value, code);
  }

  /** Number of a value, a new one if need be. */
  ensure(value: string): { code: number; isNew: boolean } {
    const known = this.#codes.get(value);
    if (known !== undefined) return { code: known, isNew: false };
    const code = this.#values.length;
    this.set(code, value);
    return { code, isNew: true };
  }
}

/** Codes of all properties. */
export type CodeBook = Readonly<Record<CodedProperty, Codes>>;

export function newCodeBook(): CodeBook {
  return Object.fromEntries(codedProperties.map((property) => [property, new Codes()])) as Record<CodedProperty, Codes>;
}
