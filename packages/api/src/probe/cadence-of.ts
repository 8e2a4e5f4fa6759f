const dayMs = 86_400_000;
/** Days between two neighbouring dates, from and to, by codes of `frequency`. */
const gaps: readonly (readonly [code: string, from: number, to: number])[] = [
  ['DAILY', 1, 1],
  ['WEEKLY', 6, 8],
  ['MONTHLY', 27, 32],
  ['QUARTERLY', 88, 94],
  ['ANNUAL_2', 178, 187],
  ['ANNUAL', 360, 371],
];
const fewest = 4;
/** Share of gaps that must be the same; series have holes. */
const regular = 0.7;

/** How often data come, by the distances of their dates (`2026-05-31`); undefined when they are few or irregular. */
export function cadenceOf(days: Iterable<string>): string | undefined {
  const sorted = [...new Set(days)].toSorted();
  if (sorted.length < fewest) return undefined;
  const steps = sorted.slice(1).map((day, index) => Math.round((Date.parse(day) - Date.parse(sorted[index]!)) / dayMs));
  return gaps.find(([, from, to]) => steps.filter((step) => step >= from && step <= to).length / steps.length >= regular)?.[0];
}

const months =
  'leden|unor|brezen|duben|kveten|cerven|cervenec|srpen|zari|rijen|listopad|prosinec|' +
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const part = (inner: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d])(?:${inner})(?![\p{L}\d])`, 'u');
const ofMonth = part(String.raw`(?:19|20)\d{2}[-_.]?(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])[-_.](?:19|20)\d{2}`);
const ofQuarter = part(String.raw`q[1-4]|[1-4]q|[1-4]\.?[ _-]?ctvrtleti`);
const ofYear = part(String.raw`(?:19|20)\d{2}`);
const ofNamedMonth = part(months);

/** How often a file of this name is followed by the next one: it is named by a month, a quarter or a single year. */
export function cadenceOfName(folded: string): string | undefined {
  const name = folded.replaceAll('_', ' ');
  const hasYear = ofYear.test(name) || ofMonth.test(name);
  if (ofQuarter.test(name)) return 'QUARTERLY';
  if (ofMonth.test(name)) return 'MONTHLY';
  if (!hasYear) return undefined;
  const named = name.match(new RegExp(ofNamedMonth, 'gu')) ?? [];
  // `oct-dec-2014` is a quarter, or any other part of a year.
  if (named.length > 1) return 'QUARTERLY';
  if (named.length === 1) return 'MONTHLY';
  return (name.match(new RegExp(ofYear, 'gu')) ?? []).length === 1 ? 'ANNUAL' : undefined;
}
