import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allUnits } from '@pasport/model';
import type { Random } from './random.ts';

const groups = readFileSync(join(import.meta.dirname, '../../model/src/text/word-groups.ts'), 'utf8');
const forms = [...groups.matchAll(/^ {2}'([^']+)',$/gm)].flatMap(([, line = '']) => line.split(' '));
const names = [...new Set([...allUnits()].flatMap((unit) => unit.name.split(' ')))].filter((name) => name.length > 2);
const prefixes = ['', 'pře', 'před', 'pod', 'nad', 'roz', 'vy', 'při', 'mezi', 'mimo', 'spolu', 'elektro', 'hydro', 'geo', 'mikro', 'tele', 'auto', 'termo'];

/** Czech words by frequency: words of municipal life first, then names, then rarer derived words. About 20,000. */
export const vocabulary: readonly string[] = [...new Set(prefixes.slice(0, 1).flatMap(() => forms).concat(names, prefixes.slice(1).flatMap((prefix) => forms.map((form) => prefix + form))))];

const exponent = 1.02;
const cumulative = new Float64Array(vocabulary.length);
let sum = 0;
for (let rank = 0; rank < vocabulary.length; rank += 1) cumulative[rank] = sum += 1 / (rank + 2) ** exponent;

/** A word by Zipf's law: the word of rank r comes about 1/r as often as the first. */
export function zipfWord({ next }: Random): string {
  const target = next() * sum;
  let [low, high] = [0, vocabulary.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return vocabulary[low] ?? '';
}
