import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownCounts } from './shown-counts.ts';

type World = readonly number[];

const shown = (world: World): string => {
  const groups = world.map((_count, index) => String(index));
  const { total, groups: counts } = shownCounts(new Map(world.map((count, index) => [String(index), count])), groups);
  return JSON.stringify([total, [...counts]]);
};

test.each<[World, string, string]>([
  [[0], '<5', '<5'],
  [[4], '<5', '<5'],
  [[5], '5', '5'],
  [[7, 0], '7', '7 <5'],
  [[7, 3], '7', '7 <5'],
  [[7, 4, 4], '7', '7 <5 <5'],
  [[7, 4, 1, 0], '12', '7 <5 <5 <5'],
  [[4, 4, 4, 4, 4], '15', '<5 <5 <5 <5 <5'],
  [[1, 1, 1, 1, 1], '5', '<5 <5 <5 <5 <5'],
  [[], '<5', ''],
])('%j: %s in all, %s by group', (world, total, groups) => {
  const counts = shownCounts(
    new Map(world.map((count, index) => [`g${index}`, count])),
    world.map((_count, index) => `g${index}`),
  );
  expect(`${counts.total.atLeast ?? `<${counts.total.below}`}`).toBe(total);
  expect([...counts.groups.values()].map(({ count, below }) => count ?? `<${below}`).join(' ')).toBe(groups);
});

/** All worlds with the same large groups. */
function* likeWorlds(world: World, at = 0): Generator<World> {
  if (at === world.length) yield world;
  else if (world[at]! >= 5) yield* likeWorlds(world, at + 1);
  else for (const count of [0, 1, 2, 3, 4]) yield* likeWorlds(world.with(at, count), at + 1);
}

const world = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 9 })), { minLength: 1, maxLength: 6 });

test('whatever is told fits every number from none to four in every small group', () => {
  fc.assert(
    fc.property(world, (real) => {
      const told = shown(real);
      const alike = [...likeWorlds(real)].filter((other) => shown(other) === told);
      for (const [group, count] of real.entries()) {
        if (count >= 5) continue;
        expect([...new Set(alike.map((other) => other[group]))].toSorted()).toEqual([0, 1, 2, 3, 4]);
      }
    }),
  );
});

test('no number from one to four is the rest of the total, nor of what several small groups hold together', () => {
  fc.assert(
    fc.property(world, (real) => {
      const told = shown(real);
      const small = real.flatMap((count, group) => (count < 5 ? [group] : []));
      const alike = [...likeWorlds(real)].filter((other) => shown(other) === told);
      for (let mask = 1; mask < 2 ** small.length; mask += 1) {
        const part = small.filter((_group, index) => ((mask >> index) & 1) === 1);
        const sums = new Set(alike.map((other) => part.reduce((all, group) => all + other[group]!, 0)));
        expect(sums.size).toBeGreaterThan(1);
      }
    }),
    { numRuns: 30 },
  );
});

test('the total is never more than there are, and never less than the large groups', () => {
  fc.assert(
    fc.property(world, (real) => {
      const { total } = shownCounts(
        new Map(real.map((count, index) => [String(index), count])),
        real.map((_count, index) => String(index)),
      );
      const all = real.reduce((sum, count) => sum + count, 0);
      expect(total.atLeast ?? 0).toBeLessThanOrEqual(all);
      expect(total.atLeast ?? 0).toBeGreaterThanOrEqual(real.filter((count) => count >= 5).reduce((sum, count) => sum + count, 0));
    }),
  );
});
