const form = /^(?:(\d{1,6})-)?(\d{2,10})\/(\d{4})$/u;
const ibanForm = /^CZ\d{2}(?: ?\d{4}){5}$/u;

/** Codes of payment institutions (source: list of the Czech National Bank). */
const banks = new Set(
  '0100 0300 0600 0710 0800 2010 2020 2060 2070 2100 2200 2220 2250 2260 2600 2700 3030 3050 3060 3500 4000 4300 5500 5800 6000 6200 6210 6300 6700 6800 7910 7950 7960 7970 7990 8030 8040 8060 8090 8150 8190 8198 8220 8250 8255 8265'.split(
    ' ',
  ),
);
const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

/** Is it a Czech account: prefix and number both divisible by 11 when weighted, and the code of a bank? Or a Czech IBAN? */
export function isBankAccount(value: string): boolean {
  if (value.startsWith('CZ')) return ibanForm.test(value) && isIban(value.replaceAll(' ', ''));
  const [, prefix = '', number = '', bank = ''] = form.exec(value) ?? [];
  return banks.has(bank) && Number(number) > 0 && isWeighted(number) && isWeighted(prefix);
}

function isWeighted(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) sum += (digits.charCodeAt(digits.length - 1 - index) - 48) * weights[index]!;
  return sum % 11 === 0;
}

/** ISO 7064: the country as digits and the check digits go last, the whole is 1 modulo 97. */
function isIban(iban: string): boolean {
  return BigInt(`${iban.slice(4)}1235${iban.slice(2, 4)}`) % 97n === 1n;
}
