import { resolveUrl } from '../metadata/resolve-url.ts';
import type { CsvwLoad } from './csvw-load.ts';
import { loadText } from './load-text.ts';

/** Where descriptions are looked for when the site does not say. */
const usual = ['{+url}-metadata.json', 'csv-metadata.json'];

/** Most places that a site may name. */
const maxPlaces = 20;

/** Addresses where the description of a table may be. @see Model for Tabular Data and Metadata on the Web, 5.3 */
export async function defaultLocations(tableUrl: string, load: CsvwLoad): Promise<string[]> {
  const configuration = await loadText(load, resolveUrl('/.well-known/csvm', tableUrl));
  const templates = configuration?.split(/\r?\n/u).filter((line) => line.trim() !== '') ?? usual;
  const url = tableUrl.split('#')[0]!;
  return templates.slice(0, maxPlaces).map((template) => {
    const filled = template
      .trim()
      .replaceAll('{+url}', () => url)
      .replaceAll('{url}', () => encodeURIComponent(url));
    return resolveUrl(filled, url);
  });
}
