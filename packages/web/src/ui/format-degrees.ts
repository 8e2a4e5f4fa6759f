import type { Language } from '@pasport/model';

const formats = {
  cs: new Intl.NumberFormat('cs-CZ', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
} as const;

/** Degrees to a hundredth, about a kilometre. */
export function formatDegrees(degrees: number, language: Language): string {
  return formats[language].format(degrees);
}
