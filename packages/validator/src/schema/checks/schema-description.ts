import { clean } from '../../file/file-check.ts';
import type { SchemaCheck, SchemaFault } from '../schema-facts.ts';

export const schemaDescription: SchemaCheck = {
  id: 'schema-description',
  dimension: 'understandability',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Schéma, které soubor popisuje, je v pořádku.', en: 'The schema that describes the file is in order.' },
  fix: {
    cs: 'Opravte schéma podle normy Table Schema, JSON Schema nebo XML Schema a zveřejněte je i se schématy, na která odkazuje.',
    en: 'Correct the schema by Table Schema, JSON Schema or XML Schema, and publish it with the schemas it refers to.',
  },
  needs: 'description',
  run({ description, data }) {
    if (description.length === 0) return clean;
    const isUsable = data !== undefined;
    return {
      value: description.every(({ severity }) => severity === 'hint') ? 1 : isUsable ? 0.5 : 0,
      findings: description.slice(0, 20).map(({ count, message, positions, severity }) => ({
        count,
        message: withPlace(message, positions),
        positions: [],
        severity: severity ?? (isUsable ? ('warning' as const) : ('error' as const)),
      })),
    };
  },
};

/** Names the place in the schema: places of a finding lead into the file. */
function withPlace({ cs, en }: SchemaFault['message'], positions: SchemaFault['positions']): SchemaFault['message'] {
  const pointer = positions.find((position) => position.pointer)?.pointer;
  return pointer ? { cs: `${cs} Místo ve schématu: ${pointer}`, en: `${en} Place in the schema: ${pointer}` } : { cs, en };
}
