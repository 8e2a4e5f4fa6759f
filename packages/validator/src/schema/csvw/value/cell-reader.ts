import type { CsvwColumn } from '../metadata/table-description.ts';
import type { ParseFault } from './cell-type.ts';
import type { CsvwDatatype } from './datatype.ts';
import { isWithinBounds, isWithinLengths } from './facets.ts';

type CellFault = ParseFault | 'cell-required' | 'cell-length' | 'cell-range';

/** A cell as read: what is wrong with it, and what it is equal to; null for no value. */
export interface ReadCell {
  readonly fault?: CellFault;
  readonly key: string | null;
}

/** Types whose white space counts. */
const verbatim = new Set(['string', 'json', 'xml', 'html', 'anyAtomicType']);

/** Longest text tried by a regular expression of the description: a longer one could take too long. */
const maxTested = 10_000;

const empty: ReadCell = { key: null };
const missing: ReadCell = { fault: 'cell-required', key: null };

/** Reads cells of one column. @see Model for Tabular Data and Metadata on the Web, 6.4 */
export function cellReader(column: CsvwColumn, datatype: CsvwDatatype): (text: string) => ReadCell {
  const { default: substitute = '', required = false, separator = null } = column;
  const nulls = new Set(column.null ?? ['']);
  const { base } = datatype;
  const normalise = normaliserOf(base);
  const none = required ? missing : empty;
  const one = (text: string) => (nulls.has(text || substitute) ? empty : readValue(text || substitute, datatype));
  if (separator === null || separator === '') {
    return (raw) => {
      const text = normalise(raw) || substitute;
      return nulls.has(text) ? none : readValue(text, datatype);
    };
  }
  const keepsSpaces = base === 'string' || base === 'anyAtomicType';
  return (raw) => {
    const text = normalise(raw) || substitute;
    if (text === '') return none;
    if (nulls.has(text)) return empty;
    return listOf(text.split(separator).map((part) => one(keepsSpaces ? part : part.trim())));
  };
}

function listOf(values: readonly ReadCell[]): ReadCell {
  const fault = values.find((value) => value.fault)?.fault;
  return { ...(fault && { fault }), key: JSON.stringify(values.map(({ key }) => key)) };
}

function readValue(text: string, { base, parse, expression, lengths, bounds }: CsvwDatatype): ReadCell {
  const value = parse(text);
  if (typeof value === 'string') return { fault: value, key: text };
  if (expression && text.length <= maxTested && !expression.test(text)) return { fault: 'cell-format', key: value.key };
  if (!isWithinLengths(text, base, lengths)) return { fault: 'cell-length', key: value.key };
  if (value.order !== undefined && !isWithinBounds(value.order, bounds)) return { fault: 'cell-range', key: value.key };
  return value;
}

function normaliserOf(base: string): (text: string) => string {
  if (verbatim.has(base)) return (text) => text;
  if (base === 'normalizedString') return (text) => text.replaceAll(/[\r\n\t]/gu, ' ');
  return (text) => (/[ \t\r\n]/u.test(text) ? text.replaceAll(/[ \t\r\n]+/gu, ' ').replaceAll(/^ | $/gu, '') : text);
}
