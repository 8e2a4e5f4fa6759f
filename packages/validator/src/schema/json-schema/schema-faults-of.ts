import type { JsonSchemaFault } from './json-schema-fault.ts';
import type { LinkedSchemas } from './link-schemas.ts';
import type { ReadSchema } from './read-schema.ts';

/** Faults that a schema can be used in spite of: references that lead nowhere, patterns that are none. */
export function schemaFaultsOf({ wrongPatterns }: ReadSchema, { missing }: LinkedSchemas): JsonSchemaFault[] {
  const faults: JsonSchemaFault[] = [...missing].slice(0, 20).map(([document, { count, pointers }]) => ({
    code: 'schema-reference',
    message: {
      cs: `Schéma odkazuje na jiné, které není k dispozici: ${readable(document)}. Tato část se nekontroluje.`,
      en: `The schema refers to another that is not at hand: ${readable(document)}. This part is not checked.`,
    },
    count,
    positions: places(pointers),
  }));
  if (wrongPatterns.length > 0)
    faults.push({
      code: 'schema-pattern',
      message: {
        cs: 'Vzor ve schématu není regulární výraz. Nekontroluje se.',
        en: 'A pattern in the schema is not a regular expression. It is not checked.',
      },
      count: wrongPatterns.length,
      positions: places(wrongPatterns),
    });
  return faults;
}

const places = (pointers: readonly string[]) => pointers.slice(0, 5).map((pointer) => ({ pointer }));

/** An address as its author wrote it, letters with diacritics included. */
function readable(address: string): string {
  try {
    return decodeURI(address).slice(0, 200);
  } catch {
    return address.slice(0, 200);
  }
}
