/** Has an identification number (IČO) of 8 digits the right check digit? */
function isIco(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 7; index += 1) sum += (digits.charCodeAt(index) - 48) * (8 - index);
  return (11 - (sum % 11)) % 10 === digits.charCodeAt(7) - 48;
}

export type IcoForm = 'right' | 'lost-zeros' | 'wrong' | 'other';

const digitsOnly = /^\d{4,8}$/u;

/** `lost-zeros`: 4–7 digits that are right once zeros stand before them again. */
export function icoForm(value: string): IcoForm {
  if (!digitsOnly.test(value)) return 'other';
  if (value.length === 8) return isIco(value) ? 'right' : 'wrong';
  return isIco(value.padStart(8, '0')) ? 'lost-zeros' : 'wrong';
}
