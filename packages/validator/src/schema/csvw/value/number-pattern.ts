/** Characters that group and divide the digits of a number. */
export interface NumberMarks {
  readonly decimalChar: string;
  readonly groupChar: string;
}

/** A number pattern of UTS 35, as CSV on the Web narrows it. */
export interface NumberPattern {
  /** Signs and percents before and after the digits, as written. */
  readonly prefix: string;
  readonly suffix: string;
  readonly integer: DigitsPattern & { readonly secondary: number };
  readonly fraction: DigitsPattern & { readonly max: number };
  readonly exponent?: { readonly min: number; readonly hasPlus: boolean };
}

interface DigitsPattern {
  /** Fewest digits. */
  readonly min: number;
  /** Size of a group; 0 without groups. */
  readonly group: number;
}

const outside = /^([%‰]?[+-]?|[+-]?[%‰]?)(.*?)([%‰]?)$/su;

/**
 * Reads a number pattern such as `#,##0.0#` or `0.00E0`.
 *
 * @returns undefined when it is none
 * @see Model for Tabular Data and Metadata on the Web, 6.4.2
 */
export function readNumberPattern(pattern: string, { decimalChar, groupChar }: NumberMarks): NumberPattern | undefined {
  const [, prefix = '', body = '', suffix = ''] = outside.exec(pattern) ?? [];
  const [mantissa = '', exponentText, ...more] = body.split('E');
  const [integerText = '', fractionText, ...rest] = mantissa.split(decimalChar);
  if (more.length > 0 || rest.length > 0) return undefined;
  const integer = readInteger(integerText, groupChar);
  const fraction = readFraction(fractionText, groupChar);
  const exponent = exponentText === undefined ? undefined : /^(\+?)#*(0+)$/u.exec(exponentText);
  if (!integer || !fraction || exponent === null) return undefined;
  if (integerText === '' && !fractionText) return undefined;
  return {
    prefix,
    suffix,
    integer,
    fraction,
    ...(exponent && { exponent: { min: exponent[2]!.length, hasPlus: exponent[1] === '+' } }),
  };
}

function readInteger(text: string, groupChar: string): NumberPattern['integer'] | undefined {
  const groups = text.split(groupChar);
  if (!/^#*0*$/u.test(groups.join(''))) return undefined;
  if (groups.slice(1).includes('')) return undefined;
  const group = groups.length > 1 ? groups.at(-1)!.length : 0;
  const secondary = groups.length > 2 ? groups.at(-2)!.length : group;
  return { min: zerosOf(text), group, secondary };
}

function readFraction(text: string | undefined, groupChar: string): NumberPattern['fraction'] | undefined {
  if (text === undefined) return { min: 0, max: 0, group: 0 };
  const groups = text.split(groupChar);
  const digits = groups.join('');
  if (!/^0*#*$/u.test(digits) || digits === '' || groups.includes('')) return undefined;
  return { min: zerosOf(text), max: digits.length, group: groups.length > 1 ? groups[0]!.length : 0 };
}

const zerosOf = (text: string) => text.split('0').length - 1;
