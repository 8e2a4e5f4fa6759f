const exponential = /^([+-]?)(\d+)(?:\.(\d*))?[eE]([+-]?\d{1,3})$/u;

/** A number without an exponent: workbooks and JSON keep 0.00001 as 1E-5, which is no damage. */
export function plainNumber(text: string): string {
  const match = text.includes('e') || text.includes('E') ? exponential.exec(text) : null;
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', power = ''] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits}${'0'.repeat(point - digits.length)}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
