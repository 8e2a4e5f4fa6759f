import type { FaultLog } from '../fault/fault-log.ts';
import { fileNameOf, resolveUrl } from '../metadata/resolve-url.ts';
import type { CsvwTable } from '../metadata/table-description.ts';
import type { CsvwLoad } from './csvw-load.ts';
import { defaultLocations } from './default-locations.ts';
import { descriptionLinks } from './description-links.ts';
import { readDescription } from './read-description.ts';
import { loadText, parseJson } from './load-text.ts';

/**
 * Finds the description of a table: by the header `Link`, then where descriptions usually are. One that is not about the
 * table is passed over with a warning.
 *
 * @returns undefined when there is none
 * @see Model for Tabular Data and Metadata on the Web, 5
 */
export async function findDescription(
  tableUrl: string,
  linkHeader: string | undefined,
  load: CsvwLoad,
  log: FaultLog,
): Promise<readonly CsvwTable[] | undefined> {
  const linked = descriptionLinks(linkHeader ?? '').map((address) => resolveUrl(address, tableUrl));
  return (await firstAbout(tableUrl, linked, load, log)) ?? firstAbout(tableUrl, await defaultLocations(tableUrl, load), load, log);
}

async function firstAbout(
  tableUrl: string,
  addresses: readonly string[],
  load: CsvwLoad,
  log: FaultLog,
): Promise<readonly CsvwTable[] | undefined> {
  for (const address of addresses) {
    const text = await loadText(load, address);
    if (text === undefined) continue;
    const found = await readDescription(parseJson(text), address, load);
    if (found.tables.some(({ url }) => url === tableUrl)) {
      log.absorb(found.log);
      return found.tables;
    }
    log.warn('description-not-of-table', { url: address }, { name: fileNameOf(address) });
  }
  return undefined;
}
