import { fold } from '@pasport/model';

/** Two columns that hold the coordinates of a place. */
export interface CoordinateColumns {
  /** `degrees` are named so; `plane` are called x and y and may be anything. */
  readonly kind: 'degrees' | 'plane';
  /** Index of the column of x or longitude. */
  readonly x: number;
  /** Index of the column of y or latitude. */
  readonly y: number;
  /** Does the name alone say that these are coordinates? Width and length of a thing may be called the same in Czech. */
  readonly isSure: boolean;
}

interface AxisWord {
  readonly axis: 'x' | 'y';
  readonly kind: CoordinateColumns['kind'];
  readonly isSure: boolean;
}

const word = (axis: AxisWord['axis'], kind: AxisWord['kind'], isSure: boolean): AxisWord => ({ axis, kind, isSure });

const words = new Map<string, AxisWord>([
  ...['lat', 'latitude', 'gpslat', 'wgslat', 'latwgs', 'latwgs84'].map((name) => [name, word('y', 'degrees', true)] as const),
  ...['lon', 'lng', 'long', 'longitude', 'gpslon', 'gpslng', 'wgslon', 'lonwgs', 'lonwgs84'].map(
    (name) => [name, word('x', 'degrees', true)] as const,
  ),
  ['sirka', word('y', 'degrees', false)],
  ['delka', word('x', 'degrees', false)],
  ['x', word('x', 'plane', false)],
  ['y', word('y', 'plane', false)],
]);
const geographic = /^(?:zem|geo|gps|wgs|souradnic)/u;
const maxPairs = 4;

/** Pairs of columns that are named as coordinates: `lat`, `lon`; `zeměpisná šířka`, `zeměpisná délka`; `x`, `y`; `start_lat`, `start_lon`. */
export function coordinateColumns(names: readonly string[]): CoordinateColumns[] {
  const halves = new Map<string, { x?: number; y?: number; kind: CoordinateColumns['kind']; isSure: boolean }>();
  for (const [index, name] of names.entries()) {
    const parts = partsOf(name);
    const at = parts.findIndex((part) => words.has(part));
    const found = words.get(parts[at] ?? '');
    if (!found) continue;
    const rest = parts.filter((_part, place) => place !== at);
    const key = `${found.kind} ${rest.join(' ')}`;
    const half = halves.get(key) ?? {
      kind: found.kind,
      isSure: found.isSure || (found.kind === 'degrees' && rest.some((part) => geographic.test(part))),
    };
    half[found.axis] ??= index;
    halves.set(key, half);
  }
  return [...halves.values()]
    .flatMap(({ x, y, kind, isSure }) => (x === undefined || y === undefined ? [] : [{ x, y, kind, isSure }]))
    .slice(0, maxPairs);
}

function partsOf(name: string): string[] {
  const spaced = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold(spaced)
    .split(/[^a-z0-9]+/u)
    .filter((part) => part !== '');
}
