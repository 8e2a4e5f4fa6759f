import { isDay } from './is-day.ts';

const form = /^(\d{2})(\d{2})(\d{2})\/?(\d{3,4})$/u;

/**
 * Is it a birth number (rodné číslo): a date that exists, months raised by 50 for women and by 20 or 70 for days without
 * free numbers, and ten digits divisible by 11 (nine before 1954; a few before 1985 end with 0 instead of 10)?
 */
export function isBirthNumber(value: string): boolean {
  const parts = form.exec(value);
  if (!parts) return false;
  const [, year = '', month = '', day = '', ending = ''] = parts;
  const digits = year + month + day + ending;
  const isOld = ending.length === 3;
  if (isOld && Number(year) > 53) return false;
  if (!isOld && Number(digits) % 11 !== 0 && !(Number(digits.slice(0, 9)) % 11 === 10 && digits.endsWith('0') && Number(year) < 85))
    return false;
  const fullYear = isOld ? 1900 + Number(year) : Number(year) + (Number(year) < 54 ? 2000 : 1900);
  return isDay(fullYear, monthOf(Number(month), fullYear), Number(day));
}

function monthOf(month: number, year: number): number {
  if (month > 70 && year >= 2004) return month - 70;
  if (month > 50) return month - 50;
  return month > 20 && year >= 2004 ? month - 20 : month;
}
