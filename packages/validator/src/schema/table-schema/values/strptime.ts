import { momentMs } from './moment.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What each directive reads; those without a name are read over. */
const directives: Readonly<Record<string, string>> = {
  Y: '(?<year>\\d{4})',
  y: '(?<shortYear>\\d{2})',
  m: '(?<month>\\d{1,2})',
  B: '(?<monthName>\\p{L}+)',
  b: '(?<monthName>\\p{L}{3,4})\\.?',
  d: '(?<day>\\d{1,2})',
  e: ' ?(?<day>\\d{1,2})',
  j: '\\d{1,3}',
  H: '(?<hour>\\d{1,2})',
  I: '(?<hour12>\\d{1,2})',
  p: '(?<half>AM|PM|am|pm)',
  M: '(?<minute>\\d{1,2})',
  S: '(?<second>\\d{1,2})',
  f: '\\d{1,6}',
  z: '(?<offset>Z|[+-]\\d{2}:?\\d{2})',
  Z: '[A-Za-z]{0,5}',
  A: '\\p{L}+',
  a: '\\p{L}+\\.?',
  '%': '%',
};

/**
 * Makes a reader of dates and times in a pattern of strptime, as Table Schema has them; names of months are English.
 *
 * @returns undefined when the pattern has a directive that is not known, or one twice
 */
export function strptime(pattern: string): ((text: string) => number | undefined) | undefined {
  const shape = shapeOf(pattern);
  if (!shape) return undefined;
  return (text) => {
    const parts = shape.exec(text)?.groups;
    if (!parts) return undefined;
    const month = parts['monthName'] ? months.indexOf(parts['monthName'].slice(0, 3).toLowerCase()) + 1 : numberOf(parts['month']);
    const year = numberOf(parts['year']) ?? yearOf(numberOf(parts['shortYear']));
    const hour = numberOf(parts['hour']) ?? hourOf(numberOf(parts['hour12']), parts['half']);
    const moment = { year, month, day: numberOf(parts['day']), hour, minute: numberOf(parts['minute']), second: numberOf(parts['second']) };
    const told = Object.fromEntries(Object.entries(moment).filter(([, value]) => value !== undefined));
    return momentMs({ ...told, offsetMinutes: offsetOf(parts['offset']) });
  };
}

function shapeOf(pattern: string): RegExp | undefined {
  let source = '';
  const pieces = pattern.replaceAll('%-', '%').matchAll(/%(?<directive>.)|(?<text>[^%]+)/gsu);
  for (const { groups } of pieces) {
    const directive = groups?.['directive'];
    if (directive === undefined) source += RegExp.escape(groups?.['text'] ?? '');
    else if (Object.hasOwn(directives, directive)) source += directives[directive];
    else return undefined;
  }
  try {
    return new RegExp(`^${source}$`, 'u');
  } catch {
    return undefined;
  }
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** Two digits as POSIX has them: 69–99 are of the last century. */
function yearOf(short: number | undefined): number | undefined {
  return short === undefined ? undefined : short + (short >= 69 ? 1900 : 2000);
}

function hourOf(hour12: number | undefined, half: string | undefined): number | undefined {
  if (hour12 === undefined) return undefined;
  return (hour12 % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0);
}

/** Minutes east of Greenwich of `+01:00` or `Z`. */
export function offsetOf(offset: string | undefined): number {
  const found = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})$/.exec(offset ?? '')?.groups;
  if (!found) return 0;
  const minutes = Number(found['hours']) * 60 + Number(found['minutes']);
  return found['sign'] === '-' ? -minutes : minutes;
}
