import type { Text } from '@pasport/model';
import type { Position } from '../report.ts';

/** Places in words: numbers of features, or the pointer where there is none. */
export function placeWords(positions: readonly Position[], count: number): Text {
  const features = [...new Set(positions.flatMap(({ feature }) => (feature === undefined ? [] : [feature])))];
  if (features.length === 0) {
    const pointer = positions[0]?.pointer ?? '';
    return pointer === '' ? { cs: 'Celý soubor', en: 'The whole file' } : { cs: `Člen ${pointer}`, en: `Member ${pointer}` };
  }
  const more = count > positions.length ? ' …' : '';
  const list = features.join(', ') + more;
  return features.length === 1 && more === ''
    ? { cs: `Prvek ${list}`, en: `Feature ${list}` }
    : { cs: `Prvky ${list}`, en: `Features ${list}` };
}
