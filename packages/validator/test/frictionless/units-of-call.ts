import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isJsonObject, type JsonObject } from '../../src/schema/json-schema/json-object.ts';

/** A file that a call checks, with its schema when it is told one. */
export interface Unit {
  readonly path: string;
  readonly schema?: unknown;
  /** Paths of the other files of its package, by name. */
  readonly siblings: ReadonlyMap<string, string>;
}

export interface Call {
  readonly units: readonly Unit[];
  /** Descriptions of packages that are checked for themselves. */
  readonly packages: readonly unknown[];
  /** Descriptions of schemas that are checked for themselves. */
  readonly schemas: readonly unknown[];
}

const none: ReadonlyMap<string, string> = new Map();

/** Understands a call: which files are checked, by which schemas. Paths are relative to `folder`. */
export function unitsOfCall(how: string, folder: string): Call {
  const read = (path: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, path), 'utf8'));
    } catch {
      return undefined;
    }
  };
  const schemaOf = (schema: unknown, base: string): unknown => (typeof schema === 'string' ? read(join(base, schema)) : schema);

  const ofResource = (resource: JsonObject, base: string, siblings: ReadonlyMap<string, string>): Unit[] => {
    const [path] = [resource['path']].flat();
    if (typeof path !== 'string') return [];
    const schema = schemaOf(resource['schema'], base);
    return [{ path: join(folder, base, path), ...(schema !== undefined && { schema }), siblings }];
  };
  const ofPackage = (description: unknown, base: string): Unit[] => {
    if (!isJsonObject(description)) return [];
    if (!Array.isArray(description['resources'])) return ofResource(description, base, none);
    const resources = description['resources'].filter(isJsonObject);
    const siblings = new Map(resources.map(({ name, path }) => [String(name), join(folder, base, String(path))]));
    const [, wanted] = /resource_name="([^"]+)"/.exec(how) ?? [];
    const asked = resources.filter(({ name }) => wanted === undefined || name === wanted);
    return asked.flatMap((resource) => ofResource(resource, base, siblings));
  };
  const ofFile = (path: string): Unit[] =>
    path.endsWith('.json') ? ofPackage(read(path), dirname(path)) : [{ path: join(folder, path), siblings: none }];

  const literals = literalsIn(how);
  const described = literals.find((literal) => ['tasks', 'resources', 'path'].some((key) => literal[key] !== undefined));
  const [, named] = /(?:path=|source = |validate\(|Resource\(|Package\(|Path\(|descriptor\()"([^"]+\.\w+)"/.exec(how) ?? [];
  if (/Schema\.validate_descriptor/.test(how))
    return { units: [], packages: [], schemas: [named === undefined ? literals[0] : read(named)] };
  if (/Package\.validate_descriptor/.test(how))
    return { units: [], packages: [named === undefined ? literals[0] : read(named)], schemas: [] };
  if (/type="package"/.test(how)) return { units: [], packages: [named === undefined ? undefined : read(named)], schemas: [] };
  if (Array.isArray(described?.['tasks'])) {
    const units = described['tasks'].filter(isJsonObject).flatMap((task) => {
      const file = task['package'] ?? task['resource'];
      return typeof file === 'string' ? ofFile(file) : ofResource(task, '', none);
    });
    return { units, packages: [], schemas: [] };
  }
  if (described) return { units: ofPackage(described, ''), packages: [], schemas: [] };
  if (named === undefined) return { units: [], packages: [], schemas: [] };
  const [, schemaFile] = /schema ?= ?"([^"]+)"/.exec(how) ?? [];
  const schema = schemaFile === undefined ? literals.find((literal) => literal['fields'] !== undefined) : read(schemaFile);
  // What its detector calls a synchronised schema is one whose fields match in part.
  const asked = /schema_sync=True/.test(how) && isJsonObject(schema) ? { ...schema, fieldsMatch: 'partial' } : schema;
  return { units: ofFile(named).map((unit) => (asked === undefined ? unit : { ...unit, schema: asked })), packages: [], schemas: [] };
}

/** Dictionaries in a piece of Python that JSON can say as well, outermost only. */
function literalsIn(how: string): JsonObject[] {
  const found: JsonObject[] = [];
  for (let start = how.indexOf('{'); start >= 0; start = how.indexOf('{', start + 1)) {
    let depth = 0;
    for (let end = start; end < how.length; end += 1) {
      depth += how[end] === '{' ? 1 : how[end] === '}' ? -1 : 0;
      if (depth > 0) continue;
      const literal = jsonOf(how.slice(start, end + 1));
      if (literal) found.push(literal);
      start = end;
      break;
    }
  }
  return found;
}

function jsonOf(python: string): JsonObject | undefined {
  const json = python
    .replaceAll(/,(\s*[}\]])/g, '$1')
    .replaceAll(/\bTrue\b/g, 'true')
    .replaceAll(/\bFalse\b/g, 'false')
    .replaceAll(/\bNone\b/g, 'null');
  try {
    const value: unknown = JSON.parse(json);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
