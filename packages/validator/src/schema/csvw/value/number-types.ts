const power = (bits: bigint) => 2n ** bits;

/** Least and greatest value of the integer types of XML Schema. */
export const integerRanges: Readonly<Record<string, readonly [bigint | undefined, bigint | undefined]>> = {
  integer: [undefined, undefined],
  long: [-power(63n), power(63n) - 1n],
  int: [-power(31n), power(31n) - 1n],
  short: [-power(15n), power(15n) - 1n],
  byte: [-128n, 127n],
  nonNegativeInteger: [0n, undefined],
  positiveInteger: [1n, undefined],
  unsignedLong: [0n, power(64n) - 1n],
  unsignedInt: [0n, power(32n) - 1n],
  unsignedShort: [0n, power(16n) - 1n],
  unsignedByte: [0n, 255n],
  nonPositiveInteger: [undefined, 0n],
  negativeInteger: [undefined, -1n],
};

export const isInteger = (base: string) => Object.hasOwn(integerRanges, base);
export const isFloating = (base: string) => base === 'double' || base === 'float' || base === 'number';
export const isNumeric = (base: string) => base === 'decimal' || isInteger(base) || isFloating(base);
