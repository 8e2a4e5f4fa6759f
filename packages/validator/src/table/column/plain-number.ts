const maxDigits = 15;
const powers = Array.from({ length: maxDigits + 1 }, (_, power) => 10 ** power);

/**
 * Value of a whole number or a decimal with a point or a comma. Digits that fit a double exactly are divided by a power of
 * ten that does too, which rounds as the language itself does; longer numbers are left to it.
 */
export function plainNumber(value: string): number {
  let [number, digits, decimals] = [0, 0, -1];
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      number = number * 10 + (code - 48);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (code === 46 || code === 44) decimals = 0;
  }
  if (digits > maxDigits) return Number(value.replace(',', '.'));
  if (decimals > 0) number /= powers[decimals]!;
  return value.charCodeAt(0) === 45 ? -number : number;
}
