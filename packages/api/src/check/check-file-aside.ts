import type { FileOptions, FileReport } from '@pasport/validator';
import { Problem } from '@pasport/model';
import type { Context } from '../context.ts';
import { CheckFailed } from './check-failed.ts';

/**
 * Checks a file in a process of its own, so that a large or hostile one holds up nothing else.
 *
 * @param path a file that lasts until the check is over
 * @throws {Problem} `file-not-checked` when it takes too much time or memory
 * @throws {CheckerBusy} when others wait already
 */
export async function checkFileAside(
  { fileChecker }: Pick<Context, 'fileChecker'>,
  path: string,
  options: FileOptions,
): Promise<FileReport> {
  try {
    return (await fileChecker.check({ path, options })).report;
  } catch (error) {
    if (error instanceof CheckFailed) throw new Problem('file-not-checked', { params: { reason: error.reason }, cause: error });
    throw error;
  }
}
