import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import { parseGeo, placeOfGeo } from '../geo-metadata.ts';
import type { ParquetCheck } from '../parquet-check.ts';

export const parquetGeo: ParquetCheck = {
  id: 'parquet-geo',
  dimension: 'compliance',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Popis geometrií (GeoParquet) je správně zapsaný a říká souřadnicový systém.',
    en: 'The description of geometries (GeoParquet) is well-formed and names the coordinate system.',
  },
  fix: {
    cs: 'Vytvořte soubor znovu programem, který GeoParquet zná (GDAL, GeoPandas), a souřadnicový systém v něm uveďte.',
    en: 'Make the file again with a program that knows GeoParquet (GDAL, GeoPandas) and name the coordinate system in it.',
  },
  needs: 'outline',
  run({ outline }) {
    if (outline?.geo === undefined) return undefined;
    const geo = parseGeo(outline.geo);
    const { primary_column: primary, columns, version } = geo ?? {};
    const names = new Set(outline.columns.map(({ name }) => name));
    const isWhole = typeof version === 'string' && typeof primary === 'string' && columns !== undefined && primary in columns;
    if (!geo || !isWhole || !names.has(primary)) return failed(0, broken);
    return placeOfGeo(geo).crs === undefined ? failed(0.5, unknownSystem, 'warning') : clean;
  },
};

function failed(value: number, message: Text, severity?: 'warning') {
  return { value, findings: [{ count: 1, positions: [], message, ...(severity && { severity }) }] };
}

const broken: Text = {
  cs: 'Popis geometrií je neúplný nebo se nedá přečíst; mapové programy soubor neotevřou.',
  en: 'The description of geometries is incomplete or cannot be read; map programs will not open the file.',
};
const unknownSystem: Text = {
  cs: 'Popis geometrií neříká, v jakém souřadnicovém systému jsou.',
  en: 'The description of geometries does not say which coordinate system they are in.',
};
