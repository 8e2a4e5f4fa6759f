import type { Text } from '@pasport/model';
import type { Tally } from '../table/tally.ts';
import type { FileFinding } from '../file/file-check.ts';
import type { Survey } from './survey/survey.ts';

/** A finding in one property; rows of the tally are numbers of features. */
export function propertyFinding({ trail }: Survey, name: string, { count, rows }: Tally, words: Text): FileFinding {
  const list = rows.join(', ') + (count > rows.length ? ' …' : '');
  return {
    count,
    positions: rows.map((feature) => trail.placeOf(feature, 'properties', name)),
    message: {
      cs: `Vlastnost „${name}“: ${words.cs}, prvky ${list} (celkem ${count}).`,
      en: `Property “${name}”: ${words.en}, features ${list} (${count} in all).`,
    },
  };
}
