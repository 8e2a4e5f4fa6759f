import { expect, test } from 'vitest';
import { plainParser } from '../metadata/read-format.ts';
import { formattedDateParser } from './date-format.ts';
import { booleanParser } from './parse-boolean.ts';
import { numberParser } from './parse-number.ts';

const isValue = (base: string) => (text: string) => typeof plainParser(base)(text) !== 'string';

test.each([
  ['integer', ['0', '-12', '+7', '007', '12345678901234567890'], ['1.0', '1e3', '1,000', '', 'x', 'NaN']],
  ['decimal', ['1.5', '-0.25', '.5', '+5.'], ['1e3', 'INF', '10%', '1,5', '1.2.3']],
  ['double', ['1.5e3', '1E-3', 'NaN', 'INF', '-INF'], ['one', '1,5', 'inf']],
  ['byte', ['127', '-128'], ['128', '-129', '200']],
  ['unsignedLong', ['18446744073709551615'], ['-1', '18446744073709551616']],
  ['positiveInteger', ['1'], ['0', '-1']],
  ['negativeInteger', ['-1'], ['0']],
  ['boolean', ['true', 'false', '1', '0'], ['ano', 'True', '']],
  ['date', ['2024-02-29', '2024-02-29Z', '2024-02-29+01:00'], ['2023-02-29', '2024-13-01', '29.2.2024', '24-02-29', '2024-2-9']],
  ['time', ['08:30:00', '24:00:00', '08:30:00.125Z'], ['8:30:00', '25:00:00', '08:60:00', '08:30']],
  ['dateTime', ['2024-05-01T08:30:00', '2024-05-01T08:30:00Z'], ['2024-05-01 08:30:00', '2024-05-01']],
  ['dateTimeStamp', ['2024-05-01T08:30:00+02:00'], ['2024-05-01T08:30:00', '2024-05-01T08:30:00+15:00']],
  ['gYear', ['2024', '-0044'], ['24', '02024']],
  ['gYearMonth', ['2024-05'], ['2024-13', '2024']],
  ['gMonthDay', ['--02-29'], ['--02-30', '02-29']],
  ['gDay', ['---31'], ['---32', '31']],
  ['gMonth', ['--12'], ['--13']],
  ['duration', ['P1Y2M3DT4H5M6.7S', '-P1D', 'PT0S'], ['P', 'PT', '1D', 'P1S', 'P1DT']],
  ['dayTimeDuration', ['P1DT2H'], ['P1Y', 'P1M']],
  ['yearMonthDuration', ['P1Y2M'], ['P1D', 'PT1M']],
  ['language', ['cs', 'en-US'], ['česky', '1']],
  ['NCName', ['a1'], ['a:b']],
  ['NMTOKEN', ['a-1'], ['a b', '']],
  ['Name', ['a1'], ['1a']],
  ['hexBinary', ['0aFF'], ['0a1', 'zz']],
  ['base64Binary', ['TWFu', 'TWE='], ['TWF', 'T=Fu']],
])('values of the type %s are told from others', (base, right, wrong) => {
  expect(right.filter((text) => !isValue(base)(text))).toEqual([]);
  expect(wrong.filter(isValue(base))).toEqual([]);
});

test.each([
  ['date', 'd.M.yyyy', ['1.2.2024', '01.02.2024'], ['1. 2. 2024', '2024-02-01', '31.2.2024', '1.2.24']],
  ['date', 'dd/MM/yyyy', ['01/02/2024'], ['1/2/2024']],
  ['date', 'yyyyMMdd', ['20240201'], ['2024-02-01', '20241301']],
  ['date', 'yyyy-MM-dd XXX', ['2024-02-01 +01:00', '2024-02-01 Z'], ['2024-02-01', '2024-02-01 +0100']],
  ['time', 'HH:mm', ['08:30'], ['8:30', '08:30:00']],
  ['time', 'HH:mm:ss.SS', ['08:30:00', '08:30:00.5', '08:30:00.55'], ['08:30:00.555', '08:30:00,5']],
  ['time', 'HHmm x', ['0830 +02'], ['0830 Z', '0830+02']],
  ['date', 'd. M. yyyy', ['1. 2. 2024'], ['1.2.2024']],
  ['dateTime', 'd. M. yyyy HH:mm', ['1. 2. 2024 08:30'], ['1. 2. 2024']],
  ['dateTime', 'd.M.yyyy HH:mm', ['1.2.2024 08:30'], ['1.2.2024', '1.2.2024T08:30']],
  ['dateTime', 'yyyy-MM-ddTHH:mm', ['2024-02-01T08:30'], ['2024-02-01 08:30']],
])('values of the type %s in the format %s are told from others', (base, format, right, wrong) => {
  const parse = formattedDateParser(base, format)!;
  expect(right.filter((text) => typeof parse(text) === 'string')).toEqual([]);
  expect(wrong.filter((text) => typeof parse(text) !== 'string')).toEqual([]);
});

test.each([
  ['date', 'yy-MM-dd'],
  ['date', 'HH:mm'],
  ['date', 'd. MMMM yyyy'],
  ['date', 'yyyy-MM-dd '],
  ['time', 'HH:mm.S'],
  ['dateTime', 'yyyy-MM-dd'],
  ['dateTime', 'yyyy-MM-ddTHH:mmXXXX'],
  ['gYear', 'yyyy'],
])('for the type %s there is no format %j', (base, format) => {
  expect(formattedDateParser(base, format)).toBeUndefined();
});

test('equal values have equal keys however they are written', () => {
  const key = (base: string, text: string) => plainParser(base)(text);
  expect(key('integer', '007')).toMatchObject({ key: '7' });
  expect(key('integer', '+7')).toMatchObject({ key: '7' });
  expect(key('decimal', '1.50')).toMatchObject({ key: '1.5' });
  expect(numberParser('decimal', { decimalChar: '.' })('50%')).toMatchObject({ key: '0.5' });
  expect(key('decimal', '-0.0')).toMatchObject({ key: '0' });
  expect(key('date', '2024-02-01Z')).toEqual(key('date', '2024-02-01+00:00'));
});

test('a decimal comma and groups are read as the format says', () => {
  const parse = numberParser('decimal', { decimalChar: ',', groupChar: ' ' });
  expect(parse('1 234,5')).toMatchObject({ order: 1234.5 });
  expect(parse('1234.5')).toBe('cell-datatype');
  expect(parse('1  234')).toBe('cell-datatype');
});

test('words for true and false are those of the format alone', () => {
  const parse = booleanParser('ano|ne')!;
  expect(parse('ano')).toEqual({ key: 'true' });
  expect(parse('true')).toBe('cell-format');
  expect(['ano', 'ano|', 'a|b|c', 'x|x'].map((format) => booleanParser(format))).toEqual([undefined, undefined, undefined, undefined]);
});
