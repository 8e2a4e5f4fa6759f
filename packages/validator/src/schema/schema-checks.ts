import { jsonSchema } from './checks/json-schema.ts';
import { schemaConstraints } from './checks/schema-constraints.ts';
import { schemaDescription } from './checks/schema-description.ts';
import { schemaFields } from './checks/schema-fields.ts';
import { schemaForeignKeys } from './checks/schema-foreign-keys.ts';
import { schemaTypes } from './checks/schema-types.ts';
import { schemaUnique } from './checks/schema-unique.ts';
import { xsdKeys } from './checks/xsd-keys.ts';
import { xsdStructure } from './checks/xsd-structure.ts';
import { xsdValues } from './checks/xsd-values.ts';
import type { SchemaCheck } from './schema-facts.ts';

/** Checks of a table by its Table Schema. */
export const tableSchemaChecks: readonly SchemaCheck[] = [
  schemaDescription,
  schemaFields,
  schemaTypes,
  schemaConstraints,
  schemaUnique,
  schemaForeignKeys,
];

/** Checks of JSON by its JSON Schema. */
export const jsonSchemaChecks: readonly SchemaCheck[] = [schemaDescription, jsonSchema];

/** Checks of XML by its XML Schema. */
export const xsdChecks: readonly SchemaCheck[] = [schemaDescription, xsdStructure, xsdValues, xsdKeys];

/** Every check by a declared schema; they run only when one is declared. */
export const schemaChecks: readonly SchemaCheck[] = [...tableSchemaChecks, jsonSchema, xsdStructure, xsdValues, xsdKeys];
