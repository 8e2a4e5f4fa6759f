import type { Language, Problem } from '@pasport/model';
import { countText } from '../ui/count-text.ts';

const minutes = {
  cs: { one: 'za minutu', few: 'za # minuty', many: 'za # minut' },
  en: { one: 'in a minute', many: 'in # minutes' },
} as const;
const texts = {
  cs: 'Příliš mnoho pokusů. Zkuste to znovu',
  en: 'Too many attempts. Try again',
} as const;

/** After too many attempts: when to try again. */
export function waitText({ params }: Problem, language: Language): string {
  const seconds = Number(params['retryAfterSeconds'] ?? 60);
  return `${texts[language]} ${countText(Math.max(1, Math.ceil(seconds / 60)), minutes, language)}.`;
}
