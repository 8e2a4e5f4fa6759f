import { random } from './random.ts';
import { vocabulary } from './vocabulary.ts';

/** A log of searches: very broad, middling and rare words, one to three of them, with and without filters. */
export function queryLog(count: number, seed = 3): string[] {
  const { below, chance, pick } = random(seed);
  const word = (): string => {
    const kind = below(3);
    if (kind === 0) return vocabulary[below(8)] ?? '';
    return kind === 1 ? (vocabulary[50 + below(800)] ?? '') : (vocabulary[5_000 + below(Math.max(1, vocabulary.length - 5_000))] ?? '');
  };
  const filters: readonly (() => [string, string])[] = [
    () => ['theme', pick(['TRAN', 'ENVI', 'GOVE'])],
    () => ['territory', pick(['vusc/116', 'vusc/27', 'okres/3706'])],
    () => ['format', pick(['CSV', 'PDF', 'GEOJSON'])],
    () => ['bbox', pick(['16,48.5,18,50', '14,49,15,50.5', '12,48,19,51'])],
    () => ['from', `${2010 + below(10)}-01-01`],
    () => ['sort', pick(['newest', 'title', 'quality'])],
  ];
  return Array.from({ length: count }, (_item, index) => {
    const parameters = new URLSearchParams();
    if (index % 20 !== 0) parameters.set('q', Array.from({ length: 1 + below(3) }, word).join(' '));
    while (chance(0.35)) parameters.set(...pick(filters)());
    return `/api/v1/passports?${parameters}`;
  });
}
