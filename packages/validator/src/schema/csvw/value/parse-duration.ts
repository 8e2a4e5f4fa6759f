import type { ValueParser } from './cell-type.ts';

const shape = /^(-?)P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/u;

/** Mean length of a month, by which durations of months and of days compare. */
const daysOfMonth = 30.436875;

/** Parser of a duration type of XML Schema. */
export function durationParser(base: string): ValueParser {
  return (text) => {
    const match = shape.exec(text);
    if (!match) return 'cell-datatype';
    const [years, months, days, hours, minutes, seconds] = match.slice(2);
    if (base === 'dayTimeDuration' && (years ?? months) !== undefined) return 'cell-datatype';
    if (base === 'yearMonthDuration' && (days !== undefined || text.includes('T'))) return 'cell-datatype';
    const sign = match[1] === '-' ? -1 : 1;
    const wholeMonths = sign * (Number(years ?? 0) * 12 + Number(months ?? 0));
    const wholeSeconds = sign * (((Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0));
    return { key: `${wholeMonths}/${wholeSeconds}`, order: wholeMonths * daysOfMonth * 86_400 + wholeSeconds };
  };
}
