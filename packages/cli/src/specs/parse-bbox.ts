import { Failure } from '../failure.ts';

/** Reads `west,south,east,north` in degrees; a reversed or impossible box is refused here, before the registry sees it. */
export function parseBbox(word: string): string {
  const numbers = word.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [west = 0, south = 0, east = 0, north = 0] = numbers;
  const possible = Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90;
  if (numbers.length === 4 && numbers.every(Number.isFinite) && possible && west <= east && south <= north) return numbers.join(',');
  throw new Failure(
    'usage',
    {
      cs: `Přepínač --bbox čeká čtyři čísla ve stupních, západ,jih,východ,sever (např. 16.4,49.1,16.8,49.3), ne „${word}“.`,
      en: `Option --bbox takes four numbers in degrees, west,south,east,north (e.g. 16.4,49.1,16.8,49.3), not “${word}”.`,
    },
    { code: 'wrong-usage' },
  );
}
