import { dateValue, type DateParts } from './date-parts.ts';
import type { ValueParser } from './cell-type.ts';

const zone = '(?<zone>Z|[+-]\\d\\d:\\d\\d)';
const year = '(?<year>-?(?:[1-9]\\d{3,}|0\\d{3}))';
const month = '(?<month>\\d\\d)';
const day = '(?<day>\\d\\d)';
const time = '(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)(?:\\.(?<fraction>\\d+))?';

const shapes: Readonly<Record<string, RegExp>> = {
  date: new RegExp(`^${year}-${month}-${day}${zone}?$`, 'u'),
  time: new RegExp(`^${time}${zone}?$`, 'u'),
  dateTime: new RegExp(`^${year}-${month}-${day}T${time}${zone}?$`, 'u'),
  dateTimeStamp: new RegExp(`^${year}-${month}-${day}T${time}${zone}$`, 'u'),
  gDay: new RegExp(`^---${day}${zone}?$`, 'u'),
  gMonth: new RegExp(`^--${month}${zone}?$`, 'u'),
  gMonthDay: new RegExp(`^--${month}-${day}${zone}?$`, 'u'),
  gYear: new RegExp(`^${year}${zone}?$`, 'u'),
  gYearMonth: new RegExp(`^${year}-${month}${zone}?$`, 'u'),
};

/** Parser of a date or time as XML Schema writes it. */
export function xsdDateParser(base: string): ValueParser {
  const shape = shapes[base]!;
  return (text) => {
    const parts = shape.exec(text)?.groups as DateParts | undefined;
    return (parts && dateValue(parts)) ?? 'cell-datatype';
  };
}
