import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FindingBits } from './finding-bits.ts';

test('bits of documents stay the same while documents and kinds become more', () => {
  const step = fc.record({ slot: fc.nat(20), kinds: fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 8 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
      const bits = new FindingBits();
      const expected = new Map<number, readonly number[]>();
      let [size, kindCount] = [0, 0];
      for (const { slot, kinds } of steps) {
        [size, kindCount] = [Math.max(size, slot + 1), Math.max(kindCount, ...kinds.map((kind) => kind + 1))];
        bits.reserve(size, kindCount);
        bits.set(slot, kinds);
        expected.set(slot, kinds);
      }
      for (let slot = 0; slot < size; slot += 1) {
        const counts = new Uint32Array(bits.words * 32);
        bits.count(slot, counts);
        const found = [...counts.entries()].flatMap(([kind, count]) => (count > 0 ? [kind] : []));
        expect(found).toEqual((expected.get(slot) ?? []).toSorted((a, b) => a - b));
        for (const kind of expected.get(slot) ?? []) expect(bits.hasAny(slot, bits.maskOf([kind]))).toBe(true);
      }
    }),
  );
});
