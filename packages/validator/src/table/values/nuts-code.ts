/** Last characters of the codes of districts (LAU 1) in each region (NUTS 3). Source: Czech Statistical Office, CZ-NUTS. */
const districts: Readonly<Record<string, string>> = {
  CZ010: '0',
  CZ020: '123456789ABC',
  CZ031: '1234567',
  CZ032: '1234567',
  CZ041: '123',
  CZ042: '1234567',
  CZ051: '1234',
  CZ052: '12345',
  CZ053: '1234',
  CZ063: '12345',
  CZ064: '1234567',
  CZ071: '12345',
  CZ072: '1234',
  CZ080: '123456',
};

const known = new Set([
  'CZ',
  'CZ0',
  ...Object.entries(districts).flatMap(([region, ends]) => [region.slice(0, 4), region, ...Array.from(ends, (end) => region + end)]),
]);
const form = /^CZ0[0-9A-Z]{1,3}$/u;

/** Does it look like a code of the Czech part of NUTS, or of a district (LAU 1)? */
export function isNutsForm(value: string): boolean {
  return form.test(value);
}

export function isNutsCode(value: string): boolean {
  return known.has(value);
}
