import type { Declared, DeclaredSchema } from '../file/declared.ts';
import type { Position } from '../report.ts';
import { checkJsonAgainstSchema } from './json-schema/check-json-against-schema.ts';
import { compileJsonSchema, type CompiledJsonSchema } from './json-schema/compile-json-schema.ts';
import type { JsonSchemaFault } from './json-schema/json-schema-fault.ts';
import { subjectOf } from './json-schema/subject-of.ts';
import { kindOfSchema } from './kind-of-schema.ts';
import type { SchemaFacts } from './schema-facts.ts';

const limits = { kinds: 100, places: 5 };

interface Kind extends Pick<JsonSchemaFault, 'code' | 'message'> {
  count: number;
  readonly positions: Position[];
}

/** Where a fault of a record lies in the file, by its JSON Pointer within the record. */
export type PlaceInFile = (pointer: string) => Position;

/** A judge of lines by a declared JSON Schema; undefined when none is declared. */
export function recordJudge({ schema }: Declared): RecordJudge | undefined {
  return schema && kindOfSchema(schema.document) === 'json-schema' ? new RecordJudge(schema) : undefined;
}

/**
 * Judges records one by one, so that they need not be held. The schema describes one record, or a list of them; what it says of
 * the list as a whole – how many there may be, whether they repeat – is not looked at.
 *
 * The schema may hold regular expressions that run without end: see `compileJsonSchema`.
 */
export class RecordJudge {
  #items = 0;
  readonly #compiled: CompiledJsonSchema;
  readonly #isList: boolean;
  readonly #kinds = new Map<string, Kind>();

  constructor({ document, url, related = [] }: DeclaredSchema) {
    this.#compiled = compileJsonSchema(document, { related, ...(url !== undefined && { url }) });
    this.#isList = subjectOf(document) === 'list';
  }

  get facts(): SchemaFacts {
    const { faults: description, validators } = this.#compiled;
    const size = { items: this.#items, cells: this.#items, columns: 0 };
    return { description, ...(validators && { data: [...this.#kinds.values()] }), ...size };
  }

  add(record: unknown, placeOf: PlaceInFile): void {
    this.#items += 1;
    if (!this.#compiled.validators) return;
    if (!this.#isList) {
      for (const fault of checkJsonAgainstSchema(record, this.#compiled).faults) this.#note(fault, placeOf);
      return;
    }
    for (const fault of checkJsonAgainstSchema([record], this.#compiled).faults)
      // A fault of the list as a whole says nothing of the record.
      if (fault.code === 'too-deep' || fault.positions[0]?.pointer !== '')
        this.#note(fault, (pointer) => placeOf(pointer.replace(/^\/0(?=\/|$)/u, '')));
  }

  #note({ code, message, count, positions }: JsonSchemaFault, placeOf: PlaceInFile): void {
    const place = positions[0]?.pointer.replaceAll(/\/\d+(?=\/|$)/gu, '/*');
    const key = `${code} ${place} ${message.en}`;
    const known = this.#kinds.get(key);
    if (!known && this.#kinds.size >= limits.kinds) return;
    const kind = known ?? { code, message, count: 0, positions: [] };
    this.#kinds.set(key, kind);
    kind.count += count;
    for (const { pointer } of positions.slice(0, limits.places - kind.positions.length)) kind.positions.push(placeOf(pointer));
  }
}
