type Ring = readonly (readonly [x: number, y: number])[];
/** Rings of one area, the first around it. */
export type AreaRings = readonly Ring[];

const round = (value: number): number => Math.round(value * 1e7) / 1e7;

/** A rectangle near Hodonín; a unit is a thousandth of a degree. */
const box = (west: number, south: number, east: number, north: number): AreaRings => {
  const corner = (x: number, y: number) => [round(17.12 + x / 1e3), round(48.85 + y / 1e3)] as const;
  return [[corner(west, south), corner(east, south), corner(east, north), corner(west, north), corner(west, south)]];
};

/** Sixteen districts of a town that share whole sides and corners. */
export const goodCoverage: readonly AreaRings[] = Array.from({ length: 16 }, (_, index) => {
  const [column, row] = [index % 4, Math.floor(index / 4)];
  return box(column, row, column + 1, row + 1);
});

const sixth = goodCoverage[5]!;
const corners = sixth[0]!;

/** Ways to damage it, which `coverage-overlaps` must name. */
export const coverageFaults: readonly {
  readonly name: { readonly cs: string; readonly en: string };
  readonly areas: readonly AreaRings[];
}[] = [
  {
    name: { cs: 'plocha posunutá přes sousední', en: 'an area moved over its neighbour' },
    areas: goodCoverage.with(5, [corners.map(([x, y]) => [round(x + 0.0001), y] as const)]),
  },
  { name: { cs: 'plocha vložená dvakrát', en: 'an area inserted twice' }, areas: [...goodCoverage, sixth] },
  { name: { cs: 'plocha uvnitř jiné', en: 'an area inside another' }, areas: [...goodCoverage, box(1.2, 1.2, 1.4, 1.4)] },
  {
    name: { cs: 'plocha přes polovinu jiné, se stejnými rohy', en: 'an area over a half of another, with its corners' },
    areas: [...goodCoverage, [[corners[0]!, corners[1]!, corners[2]!, corners[0]!]]],
  },
  { name: { cs: 'plocha celku mezi jeho částmi', en: 'the area of the whole among its parts' }, areas: [...goodCoverage, box(0, 0, 4, 4)] },
];
