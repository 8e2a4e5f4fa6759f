/** Public holidays with a fixed day, as MM-DD (Act 245/2000 Sb.). */
const fixedHolidays: ReadonlySet<string> = new Set([
  '01-01',
  '05-01',
  '05-08',
  '07-05',
  '07-06',
  '09-28',
  '10-28',
  '11-17',
  '12-24',
  '12-25',
  '12-26',
]);

const dayMs = 86_400_000;

/** Is it a working day in Czechia: neither a weekend nor a public holiday? The day is read in UTC. */
export function isWorkingDay(day: Date): boolean {
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6 || fixedHolidays.has(day.toISOString().slice(5, 10))) return false;
  const fromEaster = Math.round((Date.parse(day.toISOString().slice(0, 10)) - easterSunday(day.getUTCFullYear())) / dayMs);
  return fromEaster !== -2 && fromEaster !== 1;
}

/** Easter Sunday of the Gregorian calendar; the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15;
  const h = (19 * a + d) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const months = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(months / 31) - 1, (months % 31) + 1);
}
