import { clean } from '../../file/file-check.ts';
import { oneFinding } from '../one-finding.ts';
import type { ServiceCheck } from '../service-check.ts';
import type { ServiceKind } from '../service-facts.ts';

const pictures = /image\/(?:png|jpe?g|gif|webp|svg)|^(?:png|jpe?g)/iu;
const simple = /json|csv|geopackage|gpkg|shape|flatgeobuf|kml/iu;
const coverages = /tiff|netcdf|coverage|grib|ascii|arcgrid|png|jpe?g|gml/iu;
const gml = /gml|xml/iu;

interface Formats {
  /** One of them is needed. */
  readonly any: RegExp;
  /** One of them is better for most people. */
  readonly better?: RegExp;
}

const wanted: Partial<Readonly<Record<ServiceKind, Formats>>> = {
  WMS: { any: pictures },
  WFS: { any: new RegExp(`${simple.source}|${gml.source}`, 'iu'), better: simple },
  WCS: { any: coverages },
  'OGC API': { any: /json|csv|gml|fgb|flatgeobuf|png|tiff|coverage|mvt|vector/iu },
  ArcGIS: { any: /json|amf|pbf|png|jpe?g/iu, better: /geojson|png|jpe?g/iu },
};

export const serviceFormats: ServiceCheck = {
  id: 'service-formats',
  dimension: 'portability',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Služba vydává data ve formátech, které programy čtou.', en: 'The service gives data in formats that programs read.' },
  fix: {
    cs: 'Zapněte ve službě další výstupní formáty, u vektorových dat GeoJSON nebo GeoPackage.',
    en: 'Switch on more output formats of the service, for vector data GeoJSON or GeoPackage.',
  },
  needs: 'description',
  run({ kind, formats }) {
    const rule = kind && wanted[kind];
    if (!rule || !formats) return undefined;
    if (!formats.some((format) => rule.any.test(format)))
      return oneFinding({ cs: 'Služba neuvádí žádný běžný výstupní formát.', en: 'The service gives no usual output format.' });
    if (!rule.better || formats.some((format) => rule.better?.test(format))) return clean;
    return oneFinding(
      { cs: 'Služba nenabízí GeoJSON ani jiný jednoduchý formát.', en: 'The service offers neither GeoJSON nor another simple format.' },
      0.7,
      { severity: 'hint' },
    );
  },
};
