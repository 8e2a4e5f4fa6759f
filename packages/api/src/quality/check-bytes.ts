import type { FileOptions } from '@pasport/validator';
import { CheckFailed } from '../check/check-failed.ts';
import type { CheckedAside } from '../check/check-order.ts';
import { withTemporaryFile } from '../check/temporary-file.ts';
import type { Context } from '../context.ts';
import type { FileCheck } from './file-check.ts';

/** Checks what was fetched in a process of its own; a check that came to no end is a refusal. */
export async function checkBytes(
  ctx: Context,
  body: Uint8Array,
  options: FileOptions,
): Promise<CheckedAside | Required<Pick<FileCheck, 'refusal'>>> {
  try {
    return await withTemporaryFile(
      [body],
      body.length,
      async (path) => await ctx.fileChecker.check({ path, options, preview: true }, true),
    );
  } catch (error) {
    // Another try would end the same way.
    if (error instanceof CheckFailed) return { refusal: { reason: `not-checked-${error.reason}`, message: notChecked } };
    throw error;
  }
}

const notChecked = {
  cs: 'Kontrola by potřebovala víc času nebo paměti, než smí mít.',
  en: 'The check would take more time or memory than it may have.',
};
