import type { DraftProfile } from '@pasport/validator';
import type { DataSource } from './data-source.ts';
import { isBinary } from './is-binary.ts';

/** What a data file of any format tells about itself. */
export interface DataProfile extends DraftProfile {
  /** There are signs of people in it: birth numbers, e-mails, phones. */
  readonly hasPeople: boolean;
  /** It holds map features. */
  readonly isMap: boolean;
}

/** How long a local file is read; past it the rows are not counted. */
const timeMs = 8_000;

/**
 * Format, encoding, columns, box of the data and signs of people; the number of rows only when all of them were read.
 * Undefined when only the beginning is there and it says nothing without the rest.
 */
export async function dataProfile({ path, bytes, isWhole }: DataSource): Promise<DataProfile | undefined> {
  const isAll = path !== undefined || isWhole;
  if (!isAll && isBinary(bytes)) return undefined;
  const { checkFile, profileForDraft } = await import('@pasport/validator');
  const report = await checkFile(path ?? bytes, { budget: { timeMs } });
  const { distribution, bbox } = profileForDraft(report);
  const { rows: _rows, sizeBytes: _size, ...ofBeginning } = distribution;
  return {
    distribution: isAll ? distribution : ofBeginning,
    ...(bbox && isAll && { bbox }),
    hasPeople: report.findings.some(({ check }) => /^(personal|properties-(birth|contacts))/.test(check)),
    isMap: report.geometryTypes !== undefined,
  };
}
