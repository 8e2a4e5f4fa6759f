const today = /^\d[A-Z][0-9A-Z] ?\d{4}$/u;
const before = /^[A-Z]{2,3}[ -]?\d{2}-?\d{2}$/u;
const electric = /^EL\d{3}[0-9A-Z]{2}$/u;

/** Has it the form of a Czech number plate, of today or from before 2001? */
export function isPlate(value: string): boolean {
  return today.test(value) || before.test(value) || electric.test(value);
}
