import type { Language } from '@pasport/model';
import { formatNumber } from './count-text.ts';

const texts = {
  score: { cs: 'Kvalita', en: 'Quality' },
  of: { cs: 'ze 100', en: 'out of 100' },
  none: { cs: 'Kvalita zatím nehodnocena', en: 'Quality not assessed yet' },
} as const;

/** The score of a passport in words; colour only repeats it. */
export function ScoreBadge({ score, language }: { readonly score: number | null; readonly language: Language }) {
  if (score === null) return <span class="score score-none">{texts.none[language]}</span>;
  return (
    <span class={`score score-${stepOf(score)}`}>
      {texts.score[language]} <strong>{formatNumber(Math.round(score), language)}</strong> {texts.of[language]}
    </span>
  );
}

function stepOf(score: number): string {
  if (score >= 90) return 'best';
  if (score >= 75) return 'good';
  return score >= 50 ? 'fair' : 'poor';
}
