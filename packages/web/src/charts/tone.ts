/** Meaning of a colour; each mark also carries its value or name in words. */
export type Tone = 'good' | 'fair' | 'poor' | 'plain' | 'quiet';

/** Tone of a score, by the same bounds as its grade. */
export function toneOf(score: number | null): Tone {
  if (score === null) return 'quiet';
  return score >= 80 ? 'good' : score >= 50 ? 'fair' : 'poor';
}
