/** Steps of the quality facet; code 0: no report yet. */
export const qualityBuckets = ['unknown', '0-49', '50-74', '75-89', '90-100'] as const;

export function bucketOf(score: number | null): number {
  if (score === null) return 0;
  if (score < 50) return 1;
  if (score < 75) return 2;
  return score < 90 ? 3 : 4;
}
