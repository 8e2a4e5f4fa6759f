import { clean } from '../../file/file-check.ts';
import type { GeometryLayer } from '../geometry-layers.ts';
import type { ParquetCheck } from '../parquet-check.ts';

export const parquetGeoTypes: ParquetCheck = {
  id: 'parquet-geo-types',
  dimension: 'consistency',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Popis geometrií (GeoParquet) uvádí všechny jejich typy.',
    en: 'The description of geometries (GeoParquet) names all their types.',
  },
  fix: {
    cs: 'Vyexportujte soubor znovu; program typy geometrií zapíše. Nemá-li je popis uvádět, nechte seznam prázdný.',
    en: 'Export the file again; the program writes the types of geometries. To leave them unsaid, leave the list empty.',
  },
  needs: 'rows',
  run({ layers }) {
    const told = layers.filter(({ declared: { types } }) => types.length > 0);
    if (told.length === 0) return undefined;
    const findings = told.flatMap((layer) => {
      const others = otherTypes(layer);
      if (others.length === 0) return [];
      const list = others.map(([type]) => type).join(', ');
      return [
        {
          count: others.reduce((sum, [, count]) => sum + count, 0),
          positions: layers.length > 1 ? [{ part: layer.name }] : [],
          message: {
            cs: `V datech jsou i geometrie typu ${list}, které popis neuvádí.`,
            en: `The data also hold geometries of type ${list}, which the description does not name.`,
          },
        },
      ];
    });
    return findings.length === 0 ? clean : { value: 1 - findings.length / told.length, findings };
  },
};

function otherTypes({ survey, declared }: GeometryLayer): (readonly [string, number])[] {
  const named = new Set(declared.types.map((type) => type.replace(/ Z?M?$/u, '')));
  return [...survey.geometryTypes].filter(([type]) => !named.has(type));
}
