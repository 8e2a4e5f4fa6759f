import { mapFrame } from '../map/map-frame.ts';
import { regionOutlines } from '../map/region-outlines.ts';
import type { PageContext } from '../page/page-context.ts';
import { lighterOutline, type Outline } from './lighter-outline.ts';
import { MovingMap } from './moving-map.tsx';
import { pathOf } from './path-of.ts';

const texts = {
  all: { cs: 'Nákres mapy, prvků: ', en: 'Drawing of the map, features: ' },
  lighter: { cs: 'Zjednodušený nákres mapy', en: 'Simplified drawing of the map' },
} as const;

/** Smallest side of a drawing in degrees: about 200 m. */
const leastSide = 0.003;

interface PreviewMapProps {
  readonly outline: Outline;
  /** Corners of lines and borders that the page spends on the drawing. */
  readonly mostCorners: number;
  readonly address: string;
  readonly page: PageContext;
}

/** Features of a map drawn small; the map that moves reads all of them from the address of the preview. */
export function PreviewMap({ outline: whole, mostCorners, address, page }: PreviewMapProps) {
  const outline = lighterOutline(whole, mostCorners);
  const frame = mapFrame(widened(outline.bbox));
  const title = outline === whole ? `${page.say(texts.all)}${outline.features}` : page.say(texts.lighter);
  return (
    <MovingMap preview={address} page={page}>
      <svg class="coverage-map" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={title}>
        {regionsIn(outline.bbox).map(({ unit, rings }) => (
          <path key={unit} class="region" d={pathOf(rings, frame, 'Z')} />
        ))}
        {outline.areas.length > 0 && (
          <path class="preview-shape" fill-rule="evenodd" d={outline.areas.map((rings) => pathOf(rings, frame, 'Z')).join('')} />
        )}
        {outline.lines.length > 0 && <path class="preview-line" d={pathOf(outline.lines, frame)} />}
        {outline.points.map((point) => {
          const [x, y] = frame.place(point);
          return <circle key={`${x} ${y}`} class="place" cx={x} cy={y} r="9" />;
        })}
      </svg>
    </MovingMap>
  );
}

/** Regions that may lie behind the features. */
function regionsIn([west, south, east, north]: Outline['bbox']): typeof regionOutlines {
  return regionOutlines.filter(({ rings: [border = []] }) => {
    const [lons, lats] = [border.map(([lon]) => lon), border.map(([, lat]) => lat)];
    return Math.max(...lons) >= west && Math.min(...lons) <= east && Math.max(...lats) >= south && Math.min(...lats) <= north;
  });
}

function widened([west, south, east, north]: Outline['bbox']): Outline['bbox'] {
  const [dx, dy] = [Math.max(0, leastSide - (east - west)) / 2, Math.max(0, leastSide - (north - south)) / 2];
  return [west - dx, south - dy, east + dx, north + dy];
}
