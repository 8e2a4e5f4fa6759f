import { clean, type FileFinding } from '../../file/file-check.ts';
import type { FlatGeobufCheck } from '../flatgeobuf-check.ts';

export const flatgeobufIndex: FlatGeobufCheck = {
  id: 'flatgeobuf-index',
  dimension: 'consistency',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Prostorový rejstřík odpovídá prvkům.', en: 'The spatial index suits the features.' },
  fix: {
    cs: 'Vyexportujte soubor znovu s prostorovým rejstříkem (v GDAL SPATIAL_INDEX=YES).',
    en: 'Export the file again with a spatial index (in GDAL SPATIAL_INDEX=YES).',
  },
  needs: 'features',
  run({ hasIndex, misplaced, features, isWhole }) {
    if (!hasIndex && !isWhole) return clean;
    if (!hasIndex) {
      const message = {
        cs: 'Soubor nemá prostorový rejstřík; mapa ho musí stáhnout celý.',
        en: 'The file has no spatial index; a map has to download all of it.',
      };
      return { value: 1, findings: [hint(message)] };
    }
    if (misplaced === 0) return clean;
    const message = {
      cs: `Rejstřík ukazuje jinam, než kde prvky jsou (${misplaced}×).`,
      en: `The index points elsewhere than to the features (${misplaced}×).`,
    };
    return { value: 0, findings: [{ message, count: misplaced, positions: [] }], defects: misplaced, opportunities: features };
  },
};

function hint(message: FileFinding['message']): FileFinding {
  return { message, count: 1, positions: [], severity: 'hint' };
}
