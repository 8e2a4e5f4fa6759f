import { expect, test } from 'vitest';
import { fileReportOf } from '../file/checked-file.ts';
import { inspectCalendar, looksLikeCalendar } from './inspect-calendar.ts';

const event = (lines: string) => `BEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\n`;
const calendar = (...events: string[]) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hodonín//CZ\r\n${events.join('')}END:VCALENDAR\r\n`;
const sound = event('UID:1@example.cz\r\nDTSTART:20260601T080000Z\r\nDTEND:20260601T100000Z\r\nSUMMARY:Trh');
const check = async (text: string) => fileReportOf(await inspectCalendar(Buffer.from(text)));

test('a sound calendar has no finding', async () => {
  expect(looksLikeCalendar(Buffer.from(calendar(sound)))).toBe(true);
  expect(await check(calendar(sound))).toMatchObject({ format: 'ICS', rows: 1, score: 100, findings: [] });
});

test.each([
  ['no event', calendar(), 'ical-well-formed'],
  ['a broken calendar', calendar(sound).replace('END:VEVENT\r\n', 'BEGIN:VEVENT\r\n'), 'ical-well-formed'],
  ['an event without a start', calendar(sound.replace(/DTSTART.*\r\n/u, '')), 'ical-events'],
  ['an event that ends before it starts', calendar(sound.replace('T100000Z', 'T070000Z')), 'ical-events'],
  ['a repeated identifier', calendar(sound, sound), 'ical-events'],
])('%s is found', async (_, text, id) => {
  expect((await check(text)).findings.map(({ check: found }) => found)).toContain(id);
});
