import type { XmlElement } from '../../xml/read-xml.ts';
import type { Stored } from '../../table/stored-column.ts';
import { plainNumber } from '../../table/values/plain-number.ts';

const duration = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/u;
/** Errors that LibreOffice writes by number. */
const numberedError = /^Err:\d+$/u;

/** Text of a cell, and what it is kept as; the value counts, not how it is shown. */
export function odsValue({ attributes }: XmlElement, shown: string): { text: string; stored: Stored } {
  const of = (name: string) => attributes[name]?.value;
  if (of('calcext:value-type') === 'error' || numberedError.test(shown)) {
    return { text: numberedError.test(shown) ? '#VALUE!' : shown, stored: 'other' };
  }
  switch (of('office:value-type')) {
    case 'float':
    case 'currency':
    case 'percentage':
      return { text: plainNumber(of('office:value') ?? shown), stored: 'number' };
    case 'date':
      return { text: dayOf(of('office:date-value') ?? shown), stored: 'date' };
    case 'time':
      return { text: timeOf(of('office:time-value') ?? shown), stored: 'date' };
    case 'boolean':
      return { text: of('office:boolean-value') === 'true' ? 'TRUE' : 'FALSE', stored: 'other' };
    default:
      return { text: of('office:string-value') ?? shown, stored: 'text' };
  }
}

function dayOf(text: string): string {
  return text.replace(/T00:00:00(?:\.0+)?$/u, '').replace(/(T\d\d:\d\d:\d\d)\.\d+$/u, '$1');
}

function timeOf(text: string): string {
  const match = duration.exec(text);
  return match
    ? match
        .slice(1, 4)
        .map((part) => part.padStart(2, '0'))
        .join(':')
    : text;
}
