import type { PassportView } from '@pasport/api';
import { findUnit, type TerritoryUnit } from '@pasport/model';
import { mapFrame, type MapFrame } from '../map/map-frame.ts';
import { regionOutlines } from '../map/region-outlines.ts';
import type { PageContext } from '../page/page-context.ts';
import { MovingMap } from './moving-map.tsx';
import { pathOf } from './path-of.ts';

const texts = {
  title: { cs: 'Kde v České republice data jsou', en: 'Where in Czechia the data are' },
} as const;

const mostPoints = 200;
/** Smallest drawn side of a box, so that a town can be seen on a map of the country. */
const leastSide = 10;
/** Longer shapes are left to the file itself. */
const longestShape = 30_000;

/** Territory of the data on an outline of the country; the same stands beside it in words. */
export function CoverageMap({ territory, page }: { readonly territory: PassportView['territory']; readonly page: PageContext }) {
  const units = (territory?.units ?? []).slice(0, mostPoints).flatMap((id) => findUnit(id) ?? []);
  const { bbox: box, geometry } = territory ?? {};
  if (units.length === 0 && !box && !geometry) return null;
  const shape = geometry && JSON.stringify(geometry);
  return (
    <MovingMap
      places={JSON.stringify(units.map(({ point }) => point))}
      box={box && JSON.stringify(box)}
      shape={shape !== undefined && shape.length <= longestShape ? shape : undefined}
      page={page}
    >
      <Drawing title={page.say(texts.title)} units={units} box={box} />
    </MovingMap>
  );
}

interface DrawingProps {
  readonly title: string;
  readonly units: readonly TerritoryUnit[];
  readonly box: readonly number[] | undefined;
}

function Drawing({ title, units, box }: DrawingProps) {
  const frame = mapFrame(findUnit('stat/1')!.bbox!, 0.03);
  const shaded = new Set(units.map(({ id }) => id));
  return (
    <svg class="coverage-map" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-labelledby="pokryti-mapa">
      <title id="pokryti-mapa">{title}</title>
      {regionOutlines.map(({ unit, rings }) => (
        <path key={unit} class={shaded.has(unit) || shaded.has('stat/1') ? 'region region-in' : 'region'} d={pathOf(rings, frame, 'Z')} />
      ))}
      {box && <rect class="extent" {...rectOf(box, frame)} />}
      {units
        .filter(({ type }) => type !== 'vusc' && type !== 'stat')
        .map(({ id, point }) => {
          const [x, y] = frame.place(point);
          return <circle key={id} class="place" cx={x} cy={y} r="7" />;
        })}
    </svg>
  );
}

function rectOf([west = 0, south = 0, east = 0, north = 0]: readonly number[], frame: MapFrame) {
  const [left, top] = frame.place([west, north]);
  const [right, bottom] = frame.place([east, south]);
  const [width, height] = [Math.max(leastSide, right - left), Math.max(leastSide, bottom - top)];
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
