/** Points that a word gives a document: a form of it stands in the title, and it stands there exactly as asked. */
export const titlePoints = 7;
export const exactPoints = 3;
const allPoints = titlePoints + exactPoints;

const secondsPerDay = 86_400;
/** 2010 and the span of days over which newer counts for more. */
const [epochDay, spanDays] = [14_610, 11_000];

/** What a good and a fresh passport has ahead of others that match as well; less than any step of the words. */
export function priorOf(quality: number | null, updated: number): number {
  const goodness = (quality ?? 0) / 100;
  const freshness = Math.min(1, Math.max(0, (updated / secondsPerDay - epochDay) / spanDays));
  return goodness + freshness * 0.5;
}

/**
 * Key of the order by relevance, the smaller first: how many of the words stand in the title decides, in steps; within
 * a step a title that says little else, a good passport and a fresh one come first. Rounded, so that a cursor made
 * of it is the same number next time.
 */
export function relevanceKey(points: number, words: number, titleWords: number, prior: number): number {
  const closeness = points / (words * allPoints);
  const focus = 1 / Math.max(1, titleWords);
  return -Math.round((closeness * 10 + focus * 2 * closeness + prior) * 1e6);
}
