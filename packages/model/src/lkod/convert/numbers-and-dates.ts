import { DateOnly } from '../../passport/scalars.ts';
import type { Converter } from './converter.ts';
import { scalar } from './scalar.ts';

const date = scalar(DateOnly);
const dateWithMore = /^(\d{4}-\d{2}-\d{2})(?:T.*|Z|[+-]\d{2}:\d{2})?$/;

/** A calendar date; of a date with a time zone or a time (xsd:date allows a zone) its day. */
export const calendarDate: Converter<string> = {
  read: (foreign) => date.read(typeof foreign === 'string' ? dateWithMore.exec(foreign)?.[1] : undefined),
  write: (value) => value,
};

const decimalForm = /^\d+(\.\d+)?$/;
const maxMetres = 50_000_000;

/** Metres as an xsd:decimal: a string, because a JSON number loses its type in RDF; a number is read too. */
export const metres: Converter<number> = {
  takesNumber: true,
  read(foreign) {
    const value = typeof foreign === 'string' && decimalForm.test(foreign) ? Number(foreign) : foreign;
    return typeof value === 'number' && value > 0 && value <= maxMetres ? value : undefined;
  },
  // An exponent is no xsd:decimal.
  write: (value) => (String(value).includes('e') ? value.toFixed(20).replace(/0+$/, '') : String(value)),
};
