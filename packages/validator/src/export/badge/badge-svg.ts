import type { Language } from '@pasport/model';
import { markup } from '../html/markup.ts';
import { numberIn } from '../words/formats.ts';
import { gradeOf, gradeWords } from '../words/score-words.ts';

/** Backgrounds of the badge; white text on each has a contrast of 4.5 or more. */
export const badgeColours = { label: '#3b4148', good: '#1a7037', fair: '#8a5a00', poor: '#b3261e', unknown: '#5a6169' } as const;

const words = {
  label: { cs: 'kvalita dat', en: 'data quality' },
  unknown: { cs: 'nehodnoceno', en: 'not rated' },
} as const;

const height = 20;
const padding = 7;
const corner = 3;
const characterWidth = 6.4;

/**
 * A badge for a web page: „kvalita dat | 87,5 / 100“. One SVG file without a script, a style or an outside address.
 *
 * @param score 0–100; `null` while there is none
 */
export function badgeSvg({ score, language }: { readonly score: number | null; readonly language: Language }): string {
  const label = words.label[language];
  const value = score === null ? words.unknown[language] : `${numberIn(language, score)} / 100`;
  const grade = score === null ? undefined : gradeOf(score);
  const title = `${label}: ${value}${grade ? ` – ${gradeWords[grade][language]}` : ''}`;
  const [left, right] = [widthOf(label), widthOf(value)];
  const end = left + right - corner;
  return String(
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${height}" viewBox="0 0 ${left + right} ${height}" role="img" aria-label="${title}"><title>${title}</title><rect width="${left + right}" height="${height}" rx="${corner}" fill="${badgeColours.label}"/><path d="M${left} 0H${end}a${corner} ${corner} 0 0 1 ${corner} ${corner}v${height - 2 * corner}a${corner} ${corner} 0 0 1-${corner} ${corner}H${left}z" fill="${badgeColours[grade ?? 'unknown']}"/><g fill="#fff" text-anchor="middle" font-family="Verdana, DejaVu Sans, Geneva, sans-serif" font-size="11" aria-hidden="true">${textAt(left / 2, label)}${textAt(left + right / 2, value)}</g></svg>`,
  );
}

function textAt(middle: number, text: string) {
  return markup`<text x="${middle}" y="14" textLength="${widthOf(text) - 2 * padding}" lengthAdjust="spacingAndGlyphs">${text}</text>`;
}

/** Width with a margin; the length of the text is then set to it, whatever the font. */
function widthOf(text: string): number {
  return Math.round(text.length * characterWidth) + 2 * padding;
}
