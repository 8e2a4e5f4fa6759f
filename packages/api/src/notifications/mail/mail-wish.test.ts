import { afterEach, expect, test } from 'vitest';
import { nextDigest } from './mail-wish.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const leaves = (rhythm: 'daily' | 'weekly', now: string, hour: number): string => nextDigest(rhythm, new Date(now), hour).toISOString();

test.each([
  ['just before the hour', '2026-06-03T04:59:59.999Z', 5, '2026-06-03T05:00:00.000Z'],
  ['at the hour itself', '2026-06-03T05:00:00.000Z', 5, '2026-06-04T05:00:00.000Z'],
  ['just after it', '2026-06-03T05:00:00.001Z', 5, '2026-06-04T05:00:00.000Z'],
  ['at midnight', '2026-06-03T23:59:00.000Z', 0, '2026-06-04T00:00:00.000Z'],
  ['in the last hour of a day', '2026-06-03T22:30:00.000Z', 23, '2026-06-03T23:00:00.000Z'],
  ['over the end of a month', '2026-02-28T12:00:00.000Z', 5, '2026-03-01T05:00:00.000Z'],
  ['over the end of a year', '2026-12-31T12:00:00.000Z', 5, '2027-01-01T05:00:00.000Z'],
])('a daily digest leaves at the hour that is set: %s', (_when, now, hour, expected) => {
  expect(leaves('daily', now, hour)).toBe(expected);
});

test.each([
  ['on a Wednesday', '2026-06-03T12:00:00.000Z', '2026-06-08T14:00:00.000Z'],
  ['on a Monday before the hour', '2026-06-08T13:59:00.000Z', '2026-06-08T14:00:00.000Z'],
  ['on a Monday after it', '2026-06-08T14:00:00.000Z', '2026-06-15T14:00:00.000Z'],
  ['on a Sunday', '2026-06-07T20:00:00.000Z', '2026-06-08T14:00:00.000Z'],
])('a weekly digest leaves on Monday at that hour: %s', (_when, now, expected) => {
  expect(leaves('weekly', now, 14)).toBe(expected);
});

// Clocks go forward at 1:00 UTC on 29 March 2026 and back at 1:00 UTC on 25 October 2026.
test.each(['Europe/Prague', 'UTC', 'America/New_York'])(
  'neither a change of clocks nor the zone of the server (%s) moves, doubles or skips a digest',
  (place) => {
    process.env['TZ'] = place;
    for (const [first, last] of [
      ['2026-03-27', '2026-03-31'],
      ['2026-10-23', '2026-10-27'],
    ] as const)
      for (const hour of [0, 1, 2, 5, 23]) {
        const sent: string[] = [];
        for (let now = `${first}T00:00:00.000Z`; now < last;) {
          now = leaves('daily', now, hour);
          sent.push(now);
        }
        expect(sent.map((at) => at.slice(10))).toEqual(sent.map(() => `T${String(hour).padStart(2, '0')}:00:00.000Z`));
        expect(new Set(sent.map((at) => at.slice(0, 10))).size).toBe(sent.length);
        expect(sent.length).toBe(hour === 0 ? 4 : 5);
        expect(leaves('weekly', `${last}T00:00:00.000Z`, hour)).toMatch(/^2026-(?:04-06|11-02)T/);
      }
  },
);

test('five o’clock is six in Prague in winter and seven in summer, as the setting says', () => {
  const inPrague = (at: string): string =>
    new Date(at).toLocaleTimeString('cs', { timeZone: 'Europe/Prague', hour: 'numeric', minute: '2-digit' });
  expect(inPrague(leaves('daily', '2026-03-27T12:00:00.000Z', 5))).toBe('6:00');
  expect(inPrague(leaves('daily', '2026-03-28T12:00:00.000Z', 5))).toBe('7:00');
  expect(inPrague(leaves('daily', '2026-10-24T12:00:00.000Z', 5))).toBe('6:00');
});
