import { expect, test } from 'vitest';
import type { ImportOutcome } from './import-outcome.ts';
import { createInOrder } from './in-order.ts';

const outcome = (file: string): ImportOutcome => ({ place: { file, pointer: '' }, status: 'created' });

test('outcomes come in the order of the records, whoever decides first', () => {
  const delivered: string[] = [];
  const inOrder = createInOrder(({ place }) => delivered.push(place.file));
  const first = inOrder.sent();
  inOrder.decided(outcome('2'));
  const third = inOrder.sent();
  expect(delivered).toEqual([]);
  third(outcome('3'));
  expect(delivered).toEqual([]);
  first(outcome('1'));
  expect(delivered).toEqual(['1', '2', '3']);
});
