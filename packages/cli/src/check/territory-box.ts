import type { Draft } from '@pasport/model';

type Box = readonly [number, number, number, number];

/**
 * Box around the territory of a passport, in degrees: its own, else of its units. A town has none of its own here: the box
 * of its district stands for it, so that nothing inside is taken for an error.
 */
export async function territoryBox(territory: Draft['territory']): Promise<Box | undefined> {
  const [west, south, east, north] = territory?.bbox ?? [];
  if (west !== undefined && south !== undefined && east !== undefined && north !== undefined) return [west, south, east, north];
  const { ancestorsOf, findUnit } = await import('@pasport/model');
  const boxes = (territory?.units ?? []).map((id) =>
    [id, ...ancestorsOf(id)].map((unit) => findUnit(unit)?.bbox).find((box) => box !== undefined),
  );
  const known = boxes.filter((box) => box !== undefined);
  // A place that nobody knows may lie anywhere.
  if (known.length === 0 || known.length < boxes.length || (territory?.places ?? []).length > 0) return undefined;
  return [
    Math.min(...known.map((box) => box[0])),
    Math.min(...known.map((box) => box[1])),
    Math.max(...known.map((box) => box[2])),
    Math.max(...known.map((box) => box[3])),
  ];
}
