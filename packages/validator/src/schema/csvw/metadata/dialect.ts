/** How a table is written down. @see Metadata Vocabulary for Tabular Data, 5.9 */
export interface CsvwDialect {
  /** Label of the WHATWG Encoding Standard. */
  readonly encoding: string;
  readonly lineTerminators: readonly string[];
  /** Null: nothing is quoted. */
  readonly quoteChar: string | null;
  /** Is a quote in a quoted cell doubled? Otherwise a backslash stands before it. */
  readonly doubleQuote: boolean;
  readonly skipRows: number;
  readonly commentPrefix: string | null;
  readonly headerRowCount: number;
  readonly delimiter: string;
  readonly skipColumns: number;
  readonly skipBlankRows: boolean;
  readonly trim: boolean | 'start' | 'end';
}

/**
 * The default dialect. White space around cells is no part of them and no row is a comment, as the Tabular Data Model
 * says in its section on parsing.
 */
export const defaultDialect: CsvwDialect = {
  encoding: 'utf-8',
  lineTerminators: ['\r\n', '\n'],
  quoteChar: '"',
  doubleQuote: true,
  skipRows: 0,
  commentPrefix: null,
  headerRowCount: 1,
  delimiter: ',',
  skipColumns: 0,
  skipBlankRows: false,
  trim: true,
};

/** The default dialect as a media type adjusts it: `text/tab-separated-values`, `header=absent`, `charset`. */
export function dialectOfMediaType(mediaType: string | undefined): CsvwDialect {
  if (mediaType === undefined) return defaultDialect;
  const [type = '', ...parameters] = mediaType.split(';').map((part) => part.trim().toLowerCase());
  const valueOf = (name: string) =>
    parameters
      .find((parameter) => parameter.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .replaceAll('"', '');
  const encoding = valueOf('charset');
  return {
    ...defaultDialect,
    ...((type === 'text/tab-separated-values' || type === 'text/tsv') && { delimiter: '\t' }),
    ...(valueOf('header') === 'absent' && { headerRowCount: 0 }),
    ...(encoding !== undefined && isEncoding(encoding) && { encoding }),
  };
}

/** Does the Encoding Standard know the label? */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
