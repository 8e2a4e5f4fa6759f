/** Ratings of the MQA, best first; names as in `https://piveau.eu/ns/scoring#`. */
export const mqaRatings = ['excellent', 'good', 'enough', 'bad'] as const;
export type MqaRating = (typeof mqaRatings)[number];

/** Rating of a sum of points, 0–405. */
export function mqaRating(points: number): MqaRating {
  if (points > 350) return 'excellent';
  if (points > 220) return 'good';
  return points > 120 ? 'enough' : 'bad';
}
