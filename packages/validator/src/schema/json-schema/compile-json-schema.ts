import type { Text } from '@pasport/model';
import { draftOf, type Draft } from './draft-of.ts';
import type { JsonSchemaFault } from './json-schema-fault.ts';
import { isJsonObject } from './json-object.ts';
import { linkSchemas, type LinkedSchemas, type RelatedSchema } from './link-schemas.ts';
import { readSchema, type ReadSchema } from './read-schema.ts';
import { newEngine, validatorOf, type Validator } from './schema-validator.ts';
import { schemaFaultsOf } from './schema-faults-of.ts';

/** A schema ready to judge values. */
export interface CompiledJsonSchema {
  readonly draft: Draft | undefined;
  /** What is wrong with the schema itself; it may be of use nevertheless. */
  readonly faults: readonly JsonSchemaFault[];
  /** Missing when the schema cannot be used. */
  readonly validators?: {
    /** Stops at the first error. */
    readonly first: Validator;
    readonly all: Validator;
  };
}

/** Where a schema comes from, and what it may refer to. */
export interface JsonSchemaOptions {
  readonly url?: string;
  readonly related?: Iterable<RelatedSchema>;
}

/**
 * Compiles a JSON Schema of draft-04, -06, -07, 2019-09 or 2020-12; the older ones are rewritten to 2020-12 first. Nothing is
 * ever fetched: references lead to `related` schemas or to the bundled one of GeoJSON. One that leads nowhere is a fault and
 * accepts anything. IRIs with diacritics are percent-encoded.
 *
 * A schema from outside carries regular expressions from outside, and one of them may run for hours on a short text: compile
 * and check in a worker that is ended after a time limit.
 *
 * @param schema parsed JSON
 * @returns the compiled schema with its faults; never throws
 */
export function compileJsonSchema(schema: unknown, { url, related = [] }: JsonSchemaOptions = {}): CompiledJsonSchema {
  const draft = draftOf(schema);
  if (!isJsonObject(schema) && typeof schema !== 'boolean')
    return { draft, faults: [fault('schema-not-object', { cs: 'Schéma není objekt JSON.', en: 'The schema is not a JSON object.' })] };
  const read = readSchema(schema, url);
  if (read.isTooLarge)
    return { draft, faults: [fault('schema-too-large', { cs: 'Schéma je příliš velké.', en: 'The schema is too large.' })] };
  const linked = linkSchemas(read, related);
  const faults = schemaFaultsOf(read, linked);
  return { draft, ...compile(read, linked, faults) };
}

function compile(read: ReadSchema, { documents }: LinkedSchemas, faults: JsonSchemaFault[]): Omit<CompiledJsonSchema, 'draft'> {
  const schema = read.schema as object;
  const [first, all] = [newEngine(documents, { allErrors: false }), newEngine(documents, { allErrors: true })];
  try {
    if (first.validateSchema(schema) !== true) {
      const pointers = [...new Set((first.errors ?? []).map(({ instancePath }) => instancePath))];
      return { faults: [...faults, wrongKeywords(pointers)] };
    }
    return { faults, validators: { first: validatorOf(first.compile(schema)), all: validatorOf(all.compile(schema)) } };
  } catch {
    const message = {
      cs: 'Schéma nelze použít: některý odkaz v něm nikam nevede nebo si pravidla odporují.',
      en: 'The schema cannot be used: a reference in it leads nowhere, or its rules contradict each other.',
    };
    return { faults: [...faults, fault('schema-unusable', message)] };
  }
}

function wrongKeywords(pointers: readonly string[]): JsonSchemaFault {
  return fault(
    'schema-invalid',
    { cs: 'Schéma neodpovídá normě JSON Schema.', en: 'The schema does not follow JSON Schema.' },
    pointers,
    pointers.length,
  );
}

function fault(code: string, message: Text, pointers: readonly string[] = [''], count = 1): JsonSchemaFault {
  return { code, message, count: Math.max(1, count), positions: pointers.slice(0, 5).map((pointer) => ({ pointer })) };
}
