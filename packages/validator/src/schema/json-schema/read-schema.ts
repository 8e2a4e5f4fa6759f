import { absoluteIri, withoutFragment } from './absolute-iri.ts';
import { draftOf, type Draft } from './draft-of.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';
import { kindOfKeyword } from './subschema-places.ts';
import { upgradeKeywords } from './upgrade-keywords.ts';

/** A reference out of a schema. */
interface SchemaReference {
  /** Address of the document it leads to, percent-encoded; as written when it is relative to nothing. */
  readonly document: string;
  readonly pointer: string;
  /** Lets the reference accept anything. */
  readonly loosen: () => void;
}

/** A schema in keywords of 2020-12, every address in it absolute. */
export interface ReadSchema {
  readonly schema: unknown;
  readonly draft: Draft | undefined;
  /** Where it was found, percent-encoded. */
  readonly url?: string;
  /** Addresses of the schema and of those embedded in it. */
  readonly ids: ReadonlySet<string>;
  readonly references: readonly SchemaReference[];
  /** Pointers of patterns that are no regular expressions. */
  readonly wrongPatterns: readonly string[];
  readonly isTooLarge: boolean;
}

const limits = { depth: 200, nodes: 200_000 };

/**
 * Reads a schema of any draft from draft-04 on, without changing it.
 *
 * @param url where it was found; what references are relative to while the schema says nothing else
 */
export function readSchema(schema: unknown, url?: string): ReadSchema {
  const base = url === undefined ? undefined : absoluteIri(url, undefined);
  const reader = new SchemaReader(draftOf(schema));
  const read = reader.node(schema, base, '', 0);
  const { draft, ids, references, wrongPatterns, isTooLarge } = reader;
  const result = { schema: read, draft, ids, references, wrongPatterns, isTooLarge };
  if (base === undefined) return result;
  const address = withoutFragment(base);
  if (isJsonObject(read)) read['$id'] ??= address;
  ids.add(address);
  return { ...result, url: address };
}

class SchemaReader {
  readonly draft: Draft | undefined;
  readonly ids = new Set<string>();
  readonly references: SchemaReference[] = [];
  readonly wrongPatterns: string[] = [];
  isTooLarge = false;
  #nodes = 0;

  constructor(draft: Draft | undefined) {
    this.draft = draft;
  }

  /** @param around what references in the node are relative to */
  node(node: unknown, around: string | undefined, pointer: string, depth: number): unknown {
    if (this.#isOverLimit(depth)) return true;
    if (Array.isArray(node)) return node.map((item, index) => this.node(item, around, `${pointer}/${index}`, depth + 1));
    if (!isJsonObject(node)) return node;
    const keywords = upgradeKeywords(node, this.draft);
    const own = identify(keywords, around);
    if (own !== around && own !== undefined) this.ids.add(withoutFragment(own));
    const read: JsonObject = {};
    for (const [keyword, value] of Object.entries(keywords)) setOwn(read, keyword, this.#keyword(keyword, value, own, pointer, depth));
    this.#pattern(read, pointer);
    for (const keyword of ['$ref', '$dynamicRef']) this.#reference(read, keyword, own, pointer);
    return read;
  }

  #keyword(keyword: string, value: unknown, around: string | undefined, pointer: string, depth: number): unknown {
    const place = `${pointer}/${escaped(keyword)}`;
    const kind = kindOfKeyword(keyword);
    if (kind === 'data') return value;
    if (kind === 'schema' || !isJsonObject(value)) return this.node(value, around, place, depth + 1);
    if (this.#isOverLimit(depth)) return {};
    const read: JsonObject = {};
    for (const [name, item] of Object.entries(value)) {
      const at = `${place}/${escaped(name)}`;
      if (keyword === 'patternProperties' && !isPattern(name)) this.wrongPatterns.push(at);
      else setOwn(read, name, this.node(item, around, at, depth + 1));
    }
    return read;
  }

  #pattern(read: JsonObject, pointer: string): void {
    if (typeof read['pattern'] !== 'string' || isPattern(read['pattern'])) return;
    this.wrongPatterns.push(`${pointer}/pattern`);
    delete read['pattern'];
  }

  #reference(read: JsonObject, keyword: string, around: string | undefined, pointer: string): void {
    const reference = read[keyword];
    if (typeof reference !== 'string' || reference.startsWith('#')) return;
    const absolute = absoluteIri(reference, around);
    if (absolute !== undefined) read[keyword] = absolute;
    this.references.push({
      document: withoutFragment(absolute ?? reference),
      pointer: `${pointer}/${keyword}`,
      loosen: () => delete read[keyword],
    });
  }

  #isOverLimit(depth: number): boolean {
    this.#nodes += 1;
    this.isTooLarge ||= this.#nodes > limits.nodes || depth > limits.depth;
    return this.isTooLarge;
  }
}

/** Gives the node an absolute address, if it has one, and says what is relative to what inside it. */
function identify(node: JsonObject, around: string | undefined): string | undefined {
  if (typeof node['$id'] !== 'string') return around;
  const id = absoluteIri(node['$id'], around);
  if (id === undefined) delete node['$id'];
  else node['$id'] = id;
  return id ?? around;
}

/** `__proto__` is a name like any other here. */
function setOwn(object: JsonObject, name: string, value: unknown) {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
