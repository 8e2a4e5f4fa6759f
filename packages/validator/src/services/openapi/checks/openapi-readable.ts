import { clean } from '../../../file/file-check.ts';
import type { OpenApiCheck } from '../openapi-check.ts';

export const openapiReadable: OpenApiCheck = {
  id: 'openapi-readable',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Popis rozhraní v YAML je správně zapsaný.', en: 'The description of the interface in YAML is well-formed.' },
  fix: {
    cs: 'Opravte zápis na uvedeném místě: odsazení, uvozovky, opakované klíče.',
    en: 'Correct the notation at that place: indentation, quotes, repeated keys.',
  },
  needs: 'bytes',
  run({ yamlFault }) {
    if (!yamlFault) return clean;
    const { row, column } = yamlFault;
    const message = { cs: `Řádek ${row}, znak ${column}: chyba v zápisu YAML.`, en: `Row ${row}, character ${column}: a fault of YAML.` };
    return { value: 0, cap: 'unreadable', findings: [{ count: 1, positions: [{ row, column }], message }] };
  },
};
