import type { CsvwLoad, CsvwResource } from '../src/schema/csvw/find/csvw-load.ts';

/** Where the files of the tests are. */
export const site = 'https://data.example.cz/tabulky/';

/** Brings files kept in memory, by their names under `site` or by whole addresses. */
export function csvwFiles(files: Readonly<Record<string, unknown>>, headers: Partial<CsvwResource> = {}): CsvwLoad {
  const byUrl = new Map(Object.entries(files).map(([name, content]) => [new URL(name, site).href, content]));
  return async (url) => {
    const content = byUrl.get(url);
    if (content === undefined) return undefined;
    return { bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)), ...(url.endsWith('.csv') && headers) };
  };
}

/** A description of one table with these columns. */
export const tableOf = (
  columns: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
  schema: Readonly<Record<string, unknown>> = {},
) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'cs' }],
  url: 'mesta.csv',
  ...more,
  tableSchema: { columns, ...schema },
});
