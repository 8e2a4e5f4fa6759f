import { ReadLimit } from '../file/read-limit.ts';
import { JsonFault } from './json-fault.ts';
import { readString } from './read-string.ts';
import { isObject, type JsonObject, type JsonValue } from './json-value.ts';

/** Deepest nesting read; GeoJSON needs 9 levels, nested properties a few more. */
const maxDepth = 100;
/** Most values of one item, so that none takes all memory. */
const maxValues = 6_000_000;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const word = /[+-]?(?:NaN|Infinity|nan|inf)/uy;

/** Names on the way to a list that is handed out item by item are no more than that. */
const maxPath = 3;

/** What the reader reports while it reads. */
export interface JsonEvents {
  /** Is the list with these names on the way from the root (none for the root itself) handed out item by item? */
  readonly isStreamed: (path: readonly string[]) => boolean;
  /** One item of such a list; it is not kept. */
  readonly item: (value: JsonValue, index: number, path: readonly string[]) => void;
  /** One member of the root that is an object; it is not kept. Without this event, members are kept. */
  readonly member?: (name: string, value: JsonObject) => void;
  /** A name repeated in an object. */
  readonly repeatedName: (offset: number, isSameValue: boolean) => void;
}

/**
 * Reads JSON strictly, with names repeated in an object told, and hands out the items of lists one by one. A reader of our
 * own, because `JSON.parse` neither tells repeated names nor stops at a depth, a size or a time.
 */
export class JsonReader {
  readonly #text: string;
  readonly #events: JsonEvents;
  readonly #deadline: number;
  #at = 0;
  #values = 0;

  constructor(text: string, events: JsonEvents, deadline: number) {
    this.#text = text;
    this.#events = events;
    this.#deadline = deadline;
  }

  /** @throws {JsonFault} for broken JSON; {ReadLimit} when the time is over */
  read(): JsonValue {
    this.#skipBlanks();
    if (this.#at >= this.#text.length) throw new JsonFault('empty', 0);
    const value = this.#value(0, []);
    this.#skipBlanks();
    if (this.#at < this.#text.length) throw new JsonFault('after-end', this.#at);
    return value;
  }

  #skipBlanks(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at += 1;
    }
  }

  /** @param path names from the root; undefined inside a list and too deep for one that is handed out */
  #value(depth: number, path?: readonly string[]): JsonValue {
    this.#values += 1;
    if ((this.#values & 0xffff) === 0 && performance.now() > this.#deadline) throw new ReadLimit('time');
    if (this.#values > maxValues) throw new JsonFault('too-large', this.#at);
    if (depth > maxDepth) throw new JsonFault('too-deep', this.#at);
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth, path);
      case '[':
        return path && this.#events.isStreamed(path) ? this.#items(depth, path) : this.#list(depth);
      case '"':
        return this.#string();
      case 't':
        return this.#literal('true', true);
      case 'f':
        return this.#literal('false', false);
      case 'n':
        return this.#literal('null', null);
      default:
        return this.#number();
    }
  }

  #object(depth: number, path?: readonly string[]): JsonObject {
    const members: Record<string, JsonValue> = {};
    for (const isFirst of this.#parts('}')) {
      if (this.#text[this.#at] !== '"') this.#refuse(isFirst ? undefined : '}');
      const start = this.#at;
      const name = this.#string();
      this.#skipBlanks();
      this.#expect(':');
      this.#skipBlanks();
      const value = this.#handOver(depth, name, this.#value(depth + 1, path && path.length < maxPath ? [...path, name] : undefined));
      if (Object.hasOwn(members, name)) this.#events.repeatedName(start, isSame(members[name], value));
      if (name === '__proto__') Object.defineProperty(members, name, { value, enumerable: true, configurable: true });
      else members[name] = value;
    }
    return members;
  }

  /** A member of the root that is an object, handed out, stays as null. */
  #handOver(depth: number, name: string, value: JsonValue): JsonValue {
    if (depth > 0 || !this.#events.member || !isObject(value)) return value;
    this.#values = 0;
    this.#events.member(name, value);
    return null;
  }

  #items(depth: number, path: readonly string[]): JsonValue {
    let index = 0;
    for (const isFirst of this.#parts(']')) {
      if (!isFirst && this.#text[this.#at] === ']') throw new JsonFault('trailing-comma', this.#at);
      this.#values = 0;
      this.#events.item(this.#value(depth + 1), index, path);
      index += 1;
      if (performance.now() > this.#deadline) throw new ReadLimit('time');
    }
    return [];
  }

  #list(depth: number): JsonValue {
    const items: JsonValue[] = [];
    for (const isFirst of this.#parts(']')) {
      if (!isFirst && this.#text[this.#at] === ']') throw new JsonFault('trailing-comma', this.#at);
      items.push(this.#value(depth + 1));
    }
    // A list that grew by push keeps room for more; a copy of a short one, usually a position, does not.
    return items.length <= 4 ? items.slice() : items;
  }

  /** Stops before each part of an object or a list: what is read in between must be that part. */
  *#parts(end: '}' | ']'): Generator<boolean, void> {
    this.#at += 1;
    this.#skipBlanks();
    if (this.#text[this.#at] === end) {
      this.#at += 1;
      return;
    }
    for (let isFirst = true; ; isFirst = false) {
      yield isFirst;
      this.#skipBlanks();
      const sign = this.#text[this.#at];
      if (sign !== ',' && sign !== end) this.#refuse();
      this.#at += 1;
      if (sign === end) return;
      this.#skipBlanks();
    }
  }

  #string(): string {
    const { value, end } = readString(this.#text, this.#at);
    this.#at = end;
    return value;
  }

  #number(): number {
    number.lastIndex = this.#at;
    const match = number.exec(this.#text);
    if (!match) this.#refuse();
    this.#at = number.lastIndex;
    return Number(match[0]);
  }

  #literal<T extends JsonValue>(name: string, value: T): T {
    if (!this.#text.startsWith(name, this.#at)) this.#refuse();
    this.#at += name.length;
    return value;
  }

  #expect(sign: string): void {
    if (this.#text[this.#at] !== sign) this.#refuse();
    this.#at += 1;
  }

  #refuse(ending?: string): never {
    const sign = this.#text[this.#at];
    word.lastIndex = this.#at;
    if (sign === undefined) throw new JsonFault('truncated', this.#at);
    if (ending !== undefined && sign === ending) throw new JsonFault('trailing-comma', this.#at);
    if (word.test(this.#text)) throw new JsonFault('not-a-number', this.#at);
    throw new JsonFault(sign === "'" ? 'single-quotes' : 'unexpected', this.#at);
  }
}

function isSame(known: JsonValue | undefined, value: JsonValue): boolean {
  return known === value && typeof value !== 'object';
}
