import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { badgeColours, badgeSvg } from './badge-svg.ts';

describe('a badge', () => {
  test('says the score and its grade in words', () => {
    expect(badgeSvg({ score: 87.5, language: 'cs' })).toContain('<title>kvalita dat: 87,5 / 100 – dobrá kvalita</title>');
    expect(badgeSvg({ score: 49.9, language: 'en' })).toContain('data quality: 49.9 / 100 – poor quality');
    expect(badgeSvg({ score: null, language: 'en' })).toContain('data quality: not rated');
  });

  test('is well-formed and asks for nothing outside', () => {
    const svg = badgeSvg({ score: 61, language: 'cs' });
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(svg).close();
    expect(svg.match(/https?:\/\/[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).not.toMatch(/style|script|href/);
  });

  test('has a contrast of at least 4.5 on every colour', () => {
    for (const colour of Object.values(badgeColours)) expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

/** Relative luminance of a colour by WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
