import { isDateOrTime, isDuration, builtInDatatype, isDatatypeAddress } from '../value/datatypes.ts';
import type { CsvwDatatype } from '../value/datatype.ts';
import { boundConflict, hasLength, hasOrder, lengthConflict, type Bounds, type Lengths } from '../value/facets.ts';
import { isNumeric } from '../value/number-types.ts';
import { isObject, step, type JsonObject } from './json-object.ts';
import { countRule } from './property-rules.ts';
import { plainParser, readFormat } from './read-format.ts';
import { readProperties, type PropertyRule } from './read-properties.ts';
import { placeIn, type Scope } from './scope.ts';

const anything: PropertyRule = (value) => value;
const limit: PropertyRule = (value) => (typeof value === 'string' || typeof value === 'number' ? value : undefined);
const baseRule: PropertyRule<string> = (value) => (typeof value === 'string' ? value : undefined);

const lengthNames = ['length', 'minLength', 'maxLength'] as const;
const boundNames = ['minimum', 'maximum', 'minInclusive', 'maxInclusive', 'minExclusive', 'maxExclusive'] as const;

const rules = {
  type: 'Datatype',
  properties: {
    base: baseRule,
    format: anything,
    ...Object.fromEntries(lengthNames.map((name) => [name, countRule])),
    ...Object.fromEntries(boundNames.map((name) => [name, limit])),
  },
};

/** Type without a format and constraints. */
export const plainDatatype = (base: string): CsvwDatatype => ({ base, parse: plainParser(base), lengths: {}, bounds: {} });

/** A name of a built-in type, or an object that narrows one. @see Metadata Vocabulary for Tabular Data, 5.11 */
export const datatypeRule: PropertyRule<CsvwDatatype> = (value, scope, pointer) => {
  if (typeof value === 'string') {
    const base = builtInDatatype(value);
    return base === undefined ? undefined : plainDatatype(base);
  }
  return isObject(value) ? readDerived(value, scope, pointer) : undefined;
};

function readDerived(object: JsonObject, scope: Scope, pointer: string): CsvwDatatype {
  const read = readProperties(object, rules, scope, pointer);
  if (typeof read['@id'] === 'string' && isDatatypeAddress(read['@id']))
    scope.log.error('id-invalid', placeIn(scope, step(pointer, '@id')));
  const base = readBase(read.base as string | undefined, scope, pointer);
  const format = readFormat(base, read.format, scope, step(pointer, 'format'));
  const parse = format.parse ?? plainParser(base);
  return {
    base,
    parse,
    ...(format.expression && { expression: format.expression }),
    lengths: readLengths(read, base, scope, pointer),
    bounds: readBounds(read, { base, parse }, scope, pointer),
  };
}

function readBase(name: string | undefined, scope: Scope, pointer: string): string {
  const base = builtInDatatype(name ?? 'string');
  if (base === undefined) scope.log.warn('datatype-unknown', placeIn(scope, step(pointer, 'base')), { name: name ?? '' });
  return base ?? 'string';
}

function readLengths(read: JsonObject, base: string, scope: Scope, pointer: string): Lengths {
  const lengths = Object.fromEntries(lengthNames.filter((name) => name in read).map((name) => [name, read[name]])) as Lengths;
  const [first] = Object.keys(lengths);
  if (first === undefined) return {};
  if (!hasLength(base)) {
    scope.log.error('facet-not-applicable', placeIn(scope, step(pointer, first)), { name: first, other: base });
    return {};
  }
  return withoutConflict(lengths, lengthConflict(lengths), scope, pointer);
}

type TypeOfBounds = Pick<CsvwDatatype, 'base' | 'parse'>;

function readBounds(read: JsonObject, type: TypeOfBounds, scope: Scope, pointer: string): Bounds {
  const names = boundNames.filter((name) => name in read);
  const [first] = names;
  if (first === undefined) return {};
  if (!hasOrder(type.base)) {
    scope.log.error('facet-not-applicable', placeIn(scope, step(pointer, first)), { name: first, other: type.base });
    return {};
  }
  const bounds: Record<string, number | bigint> = {};
  for (const name of names) {
    const order = orderOf(read[name], type);
    const key = name === 'minimum' ? 'minInclusive' : name === 'maximum' ? 'maxInclusive' : name;
    if (order === undefined) scope.log.warn('property-invalid', placeIn(scope, step(pointer, name)), { name });
    else if (bounds[key] !== undefined && bounds[key] !== order) {
      scope.log.error('facet-conflict', placeIn(scope, pointer), { name: key === 'minInclusive' ? 'minimum' : 'maximum', other: key });
    } else bounds[key] = order;
  }
  return withoutConflict(bounds, boundConflict(bounds), scope, pointer);
}

/** Constraints that contradict each other are an error of the description, not of every value. */
function withoutConflict<T extends object>(facets: T, conflict: [string, string] | undefined, scope: Scope, pointer: string): Partial<T> {
  if (!conflict) return facets;
  scope.log.error('facet-conflict', placeIn(scope, pointer), { name: conflict[0], other: conflict[1] });
  return {};
}

/** A limit is written plainly, or as the values of the column are. */
function orderOf(value: unknown, { base, parse }: TypeOfBounds): number | bigint | undefined {
  if (typeof value === 'number')
    return isNumeric(base) ? value : isDateOrTime(base) || isDuration(base) ? orderIn(String(value), base, parse) : undefined;
  return typeof value === 'string' ? orderIn(value, base, parse) : undefined;
}

function orderIn(text: string, base: string, parse: CsvwDatatype['parse']): number | bigint | undefined {
  const plain = plainParser(base)(text);
  const parsed = typeof plain === 'string' ? parse(text) : plain;
  return typeof parsed === 'string' ? undefined : parsed.order;
}
