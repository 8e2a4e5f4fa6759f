import { basename } from 'node:path';
import type { Distribution } from '@pasport/model';

/** A distribution with its place in the passport. */
interface ChosenDistribution {
  readonly distribution: Distribution;
  readonly pointer: string;
}

/**
 * The distribution that a file belongs to: by the name in its address, else the only one of the format that the name of the
 * file promises, else the only file there is.
 *
 * @param formatOf format that a file name promises
 */
export function chooseDistribution(
  distributions: readonly Distribution[],
  name: string,
  formatOf: (name: string) => string | undefined,
): ChosenDistribution | undefined {
  const files = distributions
    .map((distribution, index) => ({ distribution, pointer: `/distributions/${index}` }))
    .filter(({ distribution }) => distribution.kind === 'file');
  const promised = name === '' ? undefined : formatOf(name);
  const named = files.filter(
    ({ distribution: { downloadUrl } }) => name !== '' && downloadUrl !== undefined && nameOf(downloadUrl) === name.toLowerCase(),
  );
  const alike = files.filter(({ distribution: { format } }) => promised !== undefined && format === promised);
  return [named, alike, files].find(({ length }) => length === 1)?.[0];
}

function nameOf(address: string): string {
  const path = basename(address.split(/[?#]/, 1)[0] ?? '');
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}
