import type { Language } from '@pasport/model';
import type { Summary } from '../registry/types.ts';
import { langText } from './lang-text.ts';
import { oneLine } from './printable.ts';

/** Results of a search for other programs: id, title, organisation, status, quality; tabs between, one a line. */
export function searchRows(items: readonly Summary[], language: Language): string {
  return items
    .map(({ id, title, organisation, status, quality }) => [
      id,
      langText(title, language),
      organisation,
      status,
      quality === null ? '' : String(quality),
    ])
    .map((cells) => `${cells.map(oneLine).join('\t')}\n`)
    .join('');
}
