import type { Finding } from '../../report.ts';
import { placeOf } from '../words/place-of.ts';
import { positionText } from '../words/position-text.ts';
import { markup, type Part } from './markup.ts';
import type { PageStyle } from './page-style.ts';

/** Where a finding is: the field of the passport, or the first places in the file. */
export function place(
  { pointer, positions = [], count = 1 }: Pick<Finding, 'pointer' | 'positions' | 'count'>,
  { language }: PageStyle,
): Part {
  const field = pointer ? [markup`${placeOf(pointer, language)} <code>${pointer}</code>`] : [];
  const spots = positions.map((position) => positionText(position, language)).join('; ');
  const more = positions.length > 0 && count > positions.length ? ' …' : '';
  const both = [...field, ...(spots === '' ? [] : [markup`${spots}${more}`])];
  return both.length === 0 ? undefined : both.map((one, index) => [index > 0 && ' · ', one]);
}
