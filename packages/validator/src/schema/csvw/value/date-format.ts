import { dateValue, type DateParts } from './date-parts.ts';
import type { ValueParser } from './cell-type.ts';

const dateForms = new Set([
  'yyyy-MM-dd',
  'yyyyMMdd',
  'dd-MM-yyyy',
  'd-M-yyyy',
  'MM-dd-yyyy',
  'M-d-yyyy',
  'dd/MM/yyyy',
  'd/M/yyyy',
  'MM/dd/yyyy',
  'M/d/yyyy',
  'dd.MM.yyyy',
  'd.M.yyyy',
  'MM.dd.yyyy',
  'M.d.yyyy',
  // Not on the list of the recommendation, but how dates are written in Czech.
  'd. M. yyyy',
  'dd. MM. yyyy',
]);

const timeForms = /^(?:HH:mm:ss|HHmmss)(?:\.S+)?$|^HH:mm$|^HHmm$/u;

const fields: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  MM: '(?<month>\\d\\d)',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d\\d)',
  d: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d\\d)',
  mm: '(?<minute>\\d\\d)',
  ss: '(?<second>\\d\\d)',
};

const zones: Readonly<Record<string, string>> = {
  X: '(?<zone>Z|[+-]\\d\\d(?:\\d\\d)?)',
  XX: '(?<zone>Z|[+-]\\d{4})',
  XXX: '(?<zone>Z|[+-]\\d\\d:\\d\\d)',
  x: '(?<zone>[+-]\\d\\d(?:\\d\\d)?)',
  xx: '(?<zone>[+-]\\d{4})',
  xxx: '(?<zone>[+-]\\d\\d:\\d\\d)',
};

/**
 * Parser of dates and times in one of the formats that CSV on the Web lists (fields of UTS 35, such as `d.M.yyyy HH:mm`).
 *
 * @returns undefined when the format is not one of them, or not for the type
 * @see Model for Tabular Data and Metadata on the Web, 6.4.4
 */
export function formattedDateParser(base: string, format: string): ValueParser | undefined {
  const shape = shapeOf(base, format);
  if (shape === undefined) return undefined;
  const expression = new RegExp(`^${shape}$`, 'u');
  return (text) => {
    const parts = expression.exec(text)?.groups as DateParts | undefined;
    return parts ? (dateValue(parts) ?? 'cell-datatype') : 'cell-format';
  };
}

function shapeOf(base: string, format: string): string | undefined {
  const [, main = '', space = '', zone] = /^(.*?)( ?)([Xx]{0,3})$/su.exec(format.replace("'T'", 'T')) ?? [];
  const zoneShape = zone ? zones[zone] : '';
  if (zoneShape === undefined || (space && !zone)) return undefined;
  const shape = mainShape(base, main);
  return shape && `${shape}${space}${zoneShape}`;
}

function mainShape(base: string, main: string): string | undefined {
  if (base === 'date') return dateForms.has(main) ? fieldsOf(main) : undefined;
  if (base === 'time') return timeForms.test(main) ? fieldsOf(main) : undefined;
  if (base !== 'dateTime' && base !== 'dateTimeStamp') return undefined;
  const date = [...dateForms].find((form) => main.startsWith(form) && /^[ T]/u.test(main.slice(form.length)));
  if (date === undefined) return undefined;
  const time = main.slice(date.length + 1);
  return timeForms.test(time) ? `${fieldsOf(date)}${main.charAt(date.length)}${fieldsOf(time)}` : undefined;
}

/** Digits of a second after the point are at most as many as the format has. */
function fieldsOf(form: string): string {
  return form
    .replaceAll(/yyyy|MM?|dd?|HH|mm|ss(?:\.S+)?|\./gu, (field) =>
      field.startsWith('ss.') ? `${fields.ss}(?:\\.(?<fraction>\\d{1,${field.length - 3}}))?` : (fields[field] ?? `\\${field}`),
    )
    .replaceAll('/', '\\/');
}
