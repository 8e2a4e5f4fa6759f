import { holds, type Box } from '../crs/box.ts';
import { clean, type FileOutcome } from '../file/file-check.ts';

/** An extent that a file declares beside the one that its positions have. */
export interface Extent {
  /** The layer or the file inside an archive; undefined for the file itself. */
  readonly part?: string;
  readonly declared: Box;
  readonly actual: Box;
}

/** What is wrong with declared extents: positions outside. Rounding to a hundred-thousandth of the extent is no fault. */
export function extentOutcome(extents: readonly Extent[]): FileOutcome | undefined {
  if (extents.length === 0) return undefined;
  const wrong = extents.filter(({ declared, actual }) => !covers(declared, actual));
  if (wrong.length === 0) return clean;
  const findings = wrong.map(({ part }) => ({
    count: 1,
    positions: part === undefined ? [] : [{ part }],
    message:
      part === undefined
        ? { cs: 'Prvky leží mimo rozsah, který soubor uvádí v hlavičce.', en: 'Features lie outside the extent that the file declares.' }
        : { cs: `„${part}“: prvky leží mimo uvedený rozsah.`, en: `“${part}”: features lie outside the declared extent.` },
  }));
  return { value: 1 - wrong.length / extents.length, findings };
}

function covers(declared: Box, actual: Box): boolean {
  const size = Math.max(actual[2] - actual[0], actual[3] - actual[1], ...actual.map(Math.abs));
  const margin = size * 1e-6;
  return holds(declared, actual[0], actual[1], margin) && holds(declared, actual[2], actual[3], margin);
}
