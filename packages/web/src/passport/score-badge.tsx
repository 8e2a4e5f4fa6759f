import type { Language } from '@pasport/model';
import { gradeOf, gradeWords, numberIn } from '@pasport/validator';

/** A score as a number with a word, so that its colour is never the only sign. */
export function ScoreBadge({ score, language }: { readonly score: number; readonly language: Language }) {
  const grade = gradeOf(score);
  return (
    <p class={`quality-score quality-${grade}`}>
      <strong>{numberIn(language, score)}</strong> <span class="muted">/ 100</span>{' '}
      <span class="quality-grade">{gradeWords[grade][language]}</span>
    </p>
  );
}
