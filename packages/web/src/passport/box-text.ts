import type { Language } from '@pasport/model';
import { numberIn } from '@pasport/validator';

/** A box in words: „48,79–48,90° s. š., 17,05–17,20° v. d.“ */
export function boxText(box: readonly number[], language: Language): string {
  const [west = 0, south = 0, east = 0, north = 0] = box;
  const words = language === 'cs' ? { lat: ['s. š.', 'j. š.'], lon: ['v. d.', 'z. d.'] } : { lat: ['N', 'S'], lon: ['E', 'W'] };
  const range = (from: number, to: number, [plus, minus]: readonly string[]) =>
    from >= 0
      ? `${numberIn(language, from, 3)}–${numberIn(language, to, 3)}°\u00A0${plus}`
      : `${numberIn(language, -from, 3)}°\u00A0${minus} – ${numberIn(language, Math.abs(to), 3)}°\u00A0${to < 0 ? minus : plus}`;
  return `${range(south, north, words.lat)}, ${range(west, east, words.lon)}`;
}
