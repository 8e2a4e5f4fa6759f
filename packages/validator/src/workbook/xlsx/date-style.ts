/** What a format of numbers shows them as; undefined for a number. */
export type DateStyle = 'date' | 'date-time' | 'time';

const builtIn: Readonly<Record<number, DateStyle>> = {
  ...Object.fromEntries([14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, 'date'])),
  ...Object.fromEntries([18, 19, 20, 21, 32, 33, 45, 46, 47].map((id) => [id, 'time'])),
  22: 'date-time',
};

/** @see ECMA-376, part 1, 18.8.30 */
export function builtInDateStyle(id: number): DateStyle | undefined {
  return builtIn[id];
}

const notPattern = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|general|standard|AM\/PM|A\/P/giu;
const maxCode = 500;

/** What the code of a format shows, e.g. `d.m.yyyy h:mm`. */
export function dateStyleOf(code: string): DateStyle | undefined {
  const [section = ''] = code.slice(0, maxCode).replaceAll(notPattern, '').split(';');
  const hasDay = /[yd]/iu.test(section);
  const hasTime = /[hs]/iu.test(section);
  if (hasDay || (/m/iu.test(section) && !hasTime)) return hasTime ? 'date-time' : 'date';
  return hasTime ? 'time' : undefined;
}
