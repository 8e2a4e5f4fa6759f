import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import { declaredGeometries } from '../declared-geometries.ts';
import { parseGeo } from '../geo-metadata.ts';
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
  run({ outline, layers }) {
    if (outline?.geo === undefined) return undefined;
    const geo = parseGeo(outline.geo);
    const { primary_column: primary, columns, version } = geo ?? {};
    const isWhole = typeof version === 'string' && typeof primary === 'string' && columns !== undefined && primary in columns;
    if (!geo || !isWhole) return failed(0, broken);
    const stored = new Map(outline.columns.map((column) => [column.name, column]));
    const wrong = Object.keys(columns).filter((name) => stored.get(name)?.form === undefined);
    if (wrong.length > 0 && !outline.hasMoreColumns) return failed(0, otherwise(wrong));
    // Where geometries are read, a check of its own tells that their system is missing.
    const isTold = layers.length > 0 || declaredGeometries(geo, primary).crs !== undefined;
    return isTold ? clean : failed(0.5, unknownSystem, 'warning');
  },
};

function failed(value: number, message: Text, severity?: 'warning') {
  return { value, findings: [{ count: 1, positions: [], message, ...(severity && { severity }) }] };
}

const broken: Text = {
  cs: 'Popis geometrií je neúplný nebo se nedá přečíst; mapové programy soubor neotevřou.',
  en: 'The description of geometries is incomplete or cannot be read; map programs will not open the file.',
};
function otherwise(names: readonly string[]): Text {
  const list = names.slice(0, 5).map((name) => name.slice(0, 100));
  return {
    cs: `Popis uvádí geometrie, které v souboru takto uložené nejsou: ${list.map((name) => `„${name}“`).join(', ')}.`,
    en: `The description names geometries that the file does not keep so: ${list.map((name) => `“${name}”`).join(', ')}.`,
  };
}

const unknownSystem: Text = {
  cs: 'Popis geometrií neříká, v jakém souřadnicovém systému jsou.',
  en: 'The description of geometries does not say which coordinate system they are in.',
};
