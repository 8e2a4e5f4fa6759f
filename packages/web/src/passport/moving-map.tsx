import type { ComponentChildren } from 'preact';
import type { PageContext } from '../page/page-context.ts';

const texts = {
  open: { cs: 'Otevřít mapu, kterou lze posouvat', en: 'Open a map that can be moved' },
  map: { cs: 'Mapa území', en: 'Map of the territory' },
  zoomIn: { cs: 'Přiblížit', en: 'Zoom in' },
  zoomOut: { cs: 'Oddálit', en: 'Zoom out' },
} as const;

/** The island that makes a map that moves of a drawing. */
export const mapIsland = 'preview-map.js';

interface MovingMapProps {
  /** What the map shows, as JSON: places, a box, a geometry; or the address of a preview of data. */
  readonly places?: string | undefined;
  readonly box?: string | undefined;
  readonly shape?: string | undefined;
  readonly preview?: string | undefined;
  /** The drawing, which is all without JavaScript. */
  readonly children: ComponentChildren;
  readonly page: PageContext;
}

/** A drawing in whose place a map that moves can be opened. */
export function MovingMap({ places, box, shape, preview, children, page: { say, asset } }: MovingMapProps) {
  return (
    <div
      class="coverage no-print"
      data-preview-map
      data-leaflet={asset('leaflet/leaflet.js')}
      data-styles={asset('leaflet/leaflet.css')}
      data-outlines={asset('map/regions.json')}
      data-places={places}
      data-box={box}
      data-shape={shape}
      data-preview={preview}
      data-text-open={say(texts.open)}
      data-text-map={say(texts.map)}
      data-text-in={say(texts.zoomIn)}
      data-text-out={say(texts.zoomOut)}
    >
      {children}
    </div>
  );
}
