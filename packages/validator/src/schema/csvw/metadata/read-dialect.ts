import { defaultDialect, isEncoding, type CsvwDialect } from './dialect.ts';
import type { JsonObject } from './json-object.ts';
import { booleanRule, countRule, stringOrNullRule, stringsRule } from './property-rules.ts';
import { readProperties, type PropertyRule } from './read-properties.ts';
import type { Scope } from './scope.ts';

const mark: PropertyRule<string> = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
const character: PropertyRule<string | null> = (value) =>
  value === null || (typeof value === 'string' && /^.$/su.test(value)) ? value : undefined;
const encoding: PropertyRule<string> = (value) => (typeof value === 'string' && isEncoding(value) ? value : undefined);
const trim: PropertyRule<CsvwDialect['trim']> = (value) => {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  return value === 'start' || value === 'end' ? value : undefined;
};

const rules = {
  type: 'Dialect',
  properties: {
    commentPrefix: stringOrNullRule,
    delimiter: mark,
    doubleQuote: booleanRule,
    encoding,
    header: booleanRule,
    headerRowCount: countRule,
    lineTerminators: stringsRule,
    quoteChar: character,
    skipBlankRows: booleanRule,
    skipColumns: countRule,
    skipInitialSpace: booleanRule,
    skipRows: countRule,
    trim,
  },
};

/** Reads the description of a dialect; what it leaves out is the default. */
export function readDialect(object: JsonObject, scope: Scope, pointer: string): CsvwDialect {
  const { header, skipInitialSpace, ...read } = readProperties(object, rules, scope, pointer) as Partial<CsvwDialect> & {
    header?: boolean;
    skipInitialSpace?: boolean;
  };
  return {
    ...defaultDialect,
    ...(header === false && { headerRowCount: 0 }),
    ...(skipInitialSpace && { trim: 'start' as const }),
    ...read,
  };
}
