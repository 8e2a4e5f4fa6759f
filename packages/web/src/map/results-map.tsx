import { ancestorsOf, findUnit, unitLabel, type Language, type TerritoryUnit } from '@pasport/model';
import { formatNumber } from '../ui/count-text.ts';
import { mapFrame, type MapFrame } from './map-frame.ts';
import { regionOutlines, type LonLat } from './region-outlines.ts';

/** A territory with the number of results in it and the search that narrows to it. */
interface MapPlace {
  readonly unit: TerritoryUnit;
  readonly count: number;
  readonly href: string;
}

interface ResultsMapProps {
  readonly places: readonly MapPlace[];
  /** Territory that fills the map. */
  readonly around: TerritoryUnit;
  readonly language: Language;
  readonly asset: (name: string) => string;
  /** Address of the search, to which the map in the browser adds its box. */
  readonly searchUrl: string;
}

const texts = {
  territory: { cs: 'Území', en: 'Territory' },
  count: { cs: 'Počet výsledků', en: 'Number of results' },
  caption: { cs: 'Výsledky podle území', en: 'Results by territory' },
  title: { cs: 'Mapa: výsledky podle území', en: 'Map: results by territory' },
  none: { cs: 'V této části nejsou žádné výsledky, které by šlo ukázat na mapě.', en: 'No results here that a map could show.' },
  most: { cs: 'Nejvíc jich je zde:', en: 'Most of them are here:' },
  open: { cs: 'Otevřít mapu, kterou lze posouvat', en: 'Open a map that can be moved' },
  search: { cs: 'Hledat ve výřezu mapy', en: 'Search in this part of the map' },
  map: { cs: 'Mapa výsledků', en: 'Map of results' },
  zoomIn: { cs: 'Přiblížit', en: 'Zoom in' },
  zoomOut: { cs: 'Oddálit', en: 'Zoom out' },
} as const;

/** Where the results are: a drawing made on the server, the same as a table, and (with JavaScript) a map that moves. */
export function ResultsMap({ places, around, language, asset, searchUrl }: ResultsMapProps) {
  if (places.length === 0) return <p>{texts.none[language]}</p>;
  return (
    <div
      class="results-map"
      data-map
      data-leaflet={asset('leaflet/leaflet.js')}
      data-styles={asset('leaflet/leaflet.css')}
      data-outlines={asset('map/regions.json')}
      data-search={searchUrl}
      data-text-open={texts.open[language]}
      data-text-search={texts.search[language]}
      data-text-map={texts.map[language]}
      data-text-in={texts.zoomIn[language]}
      data-text-out={texts.zoomOut[language]}
    >
      <figure>
        <Drawing places={places} around={around} language={language} />
        <figcaption>{finding(places, language)}</figcaption>
      </figure>
      <div class="table-scroll">
        <table>
          <caption>{texts.caption[language]}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.territory[language]}</th>
              <th scope="col" class="number">
                {texts.count[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ unit, count, href }) => (
              <tr key={unit.id} data-unit={unit.id} data-lon={unit.point[0]} data-lat={unit.point[1]} data-count={count}>
                <th scope="row">
                  <a href={href}>{levelName(unit)}</a>
                </th>
                <td class="number">{formatNumber(count, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** A district says that it is one: it is called as its town. */
export function levelName(unit: TerritoryUnit): string {
  return unit.type === 'okres' ? unitLabel(unit) : unit.name;
}

function finding(places: readonly MapPlace[], language: Language): string {
  const most = places.toSorted((a, b) => b.count - a.count).slice(0, 3);
  return `${texts.most[language]} ${most.map(({ unit, count }) => `${levelName(unit)} (${formatNumber(count, language)})`).join(', ')}.`;
}

function Drawing({ places, around, language }: Pick<ResultsMapProps, 'places' | 'around' | 'language'>) {
  const frame = mapFrame(boxOf(around));
  const byUnit = new Map(places.map((place) => [place.unit.id, place]));
  const most = Math.max(...places.map(({ count }) => count));
  const areRegions = places.every(({ unit }) => unit.type === 'vusc');
  return (
    <svg class="map" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-labelledby="map-title map-desc">
      <title id="map-title">{texts.title[language]}</title>
      <desc id="map-desc">{finding(places, language)}</desc>
      {regionOutlines.map(({ unit, rings }) => {
        const count = areRegions ? (byUnit.get(unit)?.count ?? 0) : 0;
        const step = areRegions ? stepOf(count, most) : Number(isAround(unit, around));
        return <path key={unit} class={`map-area map-step-${step}`} d={pathOf(rings, frame)} />;
      })}
      {places.map((place) => (
        <Bubble key={place.unit.id} place={place} frame={frame} most={most} isDrawn={!areRegions} language={language} />
      ))}
    </svg>
  );
}

interface BubbleProps {
  readonly place: MapPlace;
  readonly frame: MapFrame;
  readonly most: number;
  readonly isDrawn: boolean;
  readonly language: Language;
}

/** The number of results at its place; regions have their colour, others a circle. */
function Bubble({ place: { unit, count }, frame, most, isDrawn, language }: BubbleProps) {
  const [x, y] = frame.place(unit.point);
  const radius = Math.round(14 + 14 * Math.sqrt(count / most));
  return (
    <>
      <circle class={isDrawn ? 'map-bubble' : 'map-bubble map-bubble-small'} cx={x} cy={y} r={isDrawn ? radius : 20} />
      <text class="map-count" x={x} y={y} dy="0.35em" text-anchor="middle">
        {formatNumber(count, language)}
      </text>
    </>
  );
}

/** Is the region the territory of the map, or does it hold it? */
function isAround(region: string, around: TerritoryUnit): boolean {
  return region === around.id || ancestorsOf(around.id).includes(region);
}

/** Four steps of colour above nothing; the root tells small from middling ones where one is far the largest. */
function stepOf(count: number, most: number): number {
  return Math.ceil(4 * Math.sqrt(count / most));
}

function pathOf(rings: readonly (readonly LonLat[])[], frame: MapFrame): string {
  return rings.map((ring) => `M${ring.map((place) => frame.place(place).join(' ')).join('L')}Z`).join('');
}

/** Towns have no box of their own: their district is shown. */
function boxOf(unit: TerritoryUnit): readonly [number, number, number, number] {
  if (unit.bbox) return unit.bbox;
  const parent = unit.parent === null ? undefined : findUnit(unit.parent);
  const [lon, lat] = unit.point;
  return parent ? boxOf(parent) : [lon - 0.2, lat - 0.2, lon + 0.2, lat + 0.2];
}
