import { extname } from 'node:path';
import { findFiles, standardInput } from '../records/find-files.ts';
import { isWebAddress } from '../web/is-web-address.ts';
import type { CheckInput } from './check-input.ts';

interface FoundInputs {
  readonly inputs: readonly CheckInput[];
  /** Files of folders that hold no data. */
  readonly passedOver: number;
}

/** What lies beside data but is none: texts, pages, pictures. Named by themselves they are checked. */
const besides = new Set(['TXT', 'HTML', 'JPEG', 'PNG']);

/**
 * What there is to check at the given paths and addresses; of a folder every data file, its subfolders included.
 *
 * @throws {Failure} a path that cannot be opened
 */
export async function findInputs(places: readonly string[]): Promise<FoundInputs> {
  const { fileFormats } = await import('@pasport/validator');
  const endings = new Set(fileFormats.filter(({ format }) => !besides.has(format)).flatMap(({ extensions }) => extensions));
  const inputs: CheckInput[] = [];
  let passedOver = 0;
  for (const place of places) {
    if (isWebAddress(place)) {
      inputs.push({ place, kind: 'address', sizeBytes: 0 });
      continue;
    }
    for (const { path, named, sizeBytes } of await findFiles([place])) {
      if (named || endings.has(extname(path).toLowerCase()))
        inputs.push({ place: path, kind: path === standardInput ? 'input' : 'file', sizeBytes });
      else passedOver += 1;
    }
  }
  return { inputs, passedOver };
}
