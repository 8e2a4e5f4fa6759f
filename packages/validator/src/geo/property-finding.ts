import type { Text } from '@pasport/model';
import type { Tally } from '../table/tally.ts';
import type { FileFinding } from '../file/file-check.ts';

/** A finding in one property; rows of the tally are numbers of features. */
export function propertyFinding(name: string, { count, rows }: Tally, words: Text): FileFinding {
  const token = name.replaceAll('~', '~0').replaceAll('/', '~1');
  const list = rows.join(', ') + (count > rows.length ? ' …' : '');
  return {
    count,
    positions: rows.map((feature) => ({ feature, pointer: `/features/${feature - 1}/properties/${token}` })),
    message: {
      cs: `Vlastnost „${name}“: ${words.cs}, prvky ${list} (celkem ${count}).`,
      en: `Property “${name}”: ${words.en}, features ${list} (${count} in all).`,
    },
  };
}
