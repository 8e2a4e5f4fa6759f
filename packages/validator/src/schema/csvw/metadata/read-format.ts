import type { ValueParser } from '../value/cell-type.ts';
import { formattedDateParser } from '../value/date-format.ts';
import { isDateOrTime, isDuration } from '../value/datatypes.ts';
import { readNumberPattern } from '../value/number-pattern.ts';
import { isNumeric } from '../value/number-types.ts';
import { booleanParser } from '../value/parse-boolean.ts';
import { durationParser } from '../value/parse-duration.ts';
import { numberParser, patternMarks } from '../value/parse-number.ts';
import { textParser } from '../value/parse-text.ts';
import { regularExpression } from '../value/regular-expression.ts';
import { xsdDateParser } from '../value/xsd-dates.ts';
import { isObject, step, type JsonObject } from './json-object.ts';
import { stringRule } from './property-rules.ts';
import { readProperties } from './read-properties.ts';
import { placeIn, type Scope } from './scope.ts';

/** What a format asks of values. */
interface Format {
  readonly parse?: ValueParser;
  readonly expression?: RegExp;
}

/** Parser of a type without a format. */
export function plainParser(base: string): ValueParser {
  if (isNumeric(base)) return numberParser(base);
  if (isDateOrTime(base)) return xsdDateParser(base);
  if (isDuration(base)) return durationParser(base);
  return (base === 'boolean' && booleanParser()) || textParser(base);
}

/** Reads the format of a type; one that is not allowed is noted and passed over. @see Tabular Data Model, 6.4 */
export function readFormat(base: string, format: unknown, scope: Scope, pointer: string): Format {
  if (format === undefined) return {};
  const isText = typeof format === 'string';
  if (isNumeric(base) && (isText || isObject(format))) return readNumberFormat(base, isText ? { pattern: format } : format, scope, pointer);
  if (!isText) return invalid(base, scope, pointer);
  if (base === 'boolean' || isDateOrTime(base)) {
    const parse = base === 'boolean' ? booleanParser(format) : formattedDateParser(base, format);
    return parse ? { parse } : invalid(base, scope, pointer);
  }
  const expression = regularExpression(format);
  if (typeof expression !== 'string') return { expression };
  scope.log.warn(expression === 'unsafe' ? 'format-unsafe' : 'format-invalid', placeIn(scope, pointer), { name: base });
  return {};
}

function invalid(base: string, scope: Scope, pointer: string): Format {
  scope.log.warn('format-invalid', placeIn(scope, pointer), { name: base });
  return {};
}

const numberRules = { properties: { pattern: stringRule, decimalChar: stringRule, groupChar: stringRule } };

function readNumberFormat(base: string, format: JsonObject, scope: Scope, pointer: string): Format {
  const read = readProperties(format, numberRules, scope, pointer) as { pattern?: string; decimalChar?: string; groupChar?: string };
  const marks = { decimalChar: read.decimalChar || '.', ...(read.groupChar && { groupChar: read.groupChar }) };
  if (read.pattern === undefined) return { parse: numberParser(base, marks) };
  const pattern = readNumberPattern(read.pattern, patternMarks(marks));
  if (!pattern) scope.log.warn('format-invalid', placeIn(scope, step(pointer, 'pattern')), { name: base });
  return { parse: numberParser(base, { ...marks, ...(pattern && { pattern }) }) };
}
