import { isDay } from '../table/values/is-day.ts';

const xsd = 'http://www.w3.org/2001/XMLSchema#';
const day = /^-?(\d{4,})-(\d{2})-(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/u;
const instant = /^-?(\d{4,})-(\d{2})-(\d{2})T(?:[01]\d|2[0-4]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$/u;

const isDate = (form: RegExp) => (value: string) => {
  const found = form.exec(value);
  return found !== null && isDay(Number(found[1]), Number(found[2]), Number(found[3]));
};

const forms: Readonly<Record<string, (value: string) => boolean>> = {
  [`${xsd}date`]: isDate(day),
  [`${xsd}dateTime`]: isDate(instant),
  [`${xsd}gYear`]: (value) => /^-?\d{4,}(?:Z|[+-]\d{2}:\d{2})?$/u.test(value),
  [`${xsd}boolean`]: (value) => /^(?:true|false|0|1)$/u.test(value),
  [`${xsd}integer`]: (value) => /^[+-]?\d+$/u.test(value),
  [`${xsd}int`]: (value) => /^[+-]?\d+$/u.test(value),
  [`${xsd}nonNegativeInteger`]: (value) => /^\+?\d+$|^-0+$/u.test(value),
  [`${xsd}decimal`]: (value) => /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(value),
  [`${xsd}double`]: (value) => /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?INF|NaN)$/u.test(value),
  [`${xsd}anyURI`]: (value) => !/[\s<>"]/u.test(value),
};

/** Does a value have the form of its data type (XSD 1.1)? Types that are not known here pass. */
export function hasLiteralForm(value: string, datatype: string): boolean {
  return forms[datatype]?.(value.trim()) ?? true;
}
