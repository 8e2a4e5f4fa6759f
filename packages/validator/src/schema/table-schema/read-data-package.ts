import { isJsonObject, type JsonObject } from '../json-schema/json-object.ts';
import { descriptorFault, type TableSchemaFault } from './table-schema-fault.ts';

/** A file described by a Data Package or a Data Resource; its schema is not read yet. */
export interface DataResource {
  readonly name: string;
  /** Paths of the parts of the file, relative to the description; empty when the data are inline. */
  readonly paths: readonly string[];
  /** Description of the table; a text is its address. */
  readonly schema: unknown;
  /** Place of the resource in the description. */
  readonly pointer: string;
}

/** Is it a description of a package or of a resource, rather than a schema alone? */
export function isDataPackage(input: unknown): input is JsonObject {
  return isJsonObject(input) && (Array.isArray(input['resources']) || (input['fields'] === undefined && isResource(input)));
}

const isResource = (input: JsonObject) => input['path'] !== undefined || input['data'] !== undefined;

/**
 * Reads a Data Package, or a single Data Resource, versions 1 and 2. Nothing is fetched.
 *
 * @param input parsed JSON
 * @returns its resources, and what is wrong with the description
 */
export function readDataPackage(input: unknown): { resources: DataResource[]; faults: TableSchemaFault[] } {
  const faults: TableSchemaFault[] = [];
  if (!isJsonObject(input) || (input['resources'] !== undefined && !Array.isArray(input['resources']))) {
    faults.push(descriptorFault('package-error', '', 'Popis není datový balíček.', 'The description is no data package.'));
    return { resources: [], faults };
  }
  if (!Array.isArray(input['resources'])) return { resources: resourceOf(input, '', faults), faults };
  if (input['resources'].length === 0)
    faults.push(descriptorFault('package-error', '/resources', 'Balíček nemá žádný soubor.', 'The package has no resource.'));
  return { resources: input['resources'].flatMap((resource, index) => resourceOf(resource, `/resources/${index}`, faults)), faults };
}

function resourceOf(input: unknown, pointer: string, faults: TableSchemaFault[]): DataResource[] {
  if (!isJsonObject(input) || !isResource(input)) {
    faults.push(
      descriptorFault('resource-error', pointer, 'Soubor v popisu nemá cestu ani data.', 'A resource has neither a path nor data.'),
    );
    return [];
  }
  const { name, path, schema } = input;
  if (typeof name !== 'string' || name === '')
    faults.push(descriptorFault('resource-error', pointer, 'Soubor v popisu nemá název.', 'A resource has no name.'));
  const paths = [path].flat().filter((part): part is string => typeof part === 'string');
  return [{ name: typeof name === 'string' ? name : '', paths, schema, pointer }];
}
