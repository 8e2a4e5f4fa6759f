import { checkAndPreview, checkFile } from '@pasport/validator';
import type { CheckedAside, CheckOrder, CheckResult } from './check-order.ts';

// A process of its own: whatever a file does to it, the registry goes on.
process.on('message', (order: CheckOrder) => {
  carryOut(order).then(
    (result) => process.send?.(result satisfies CheckResult),
    (error: unknown) => process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on('disconnect', () => process.exit());

async function carryOut({ path, options, preview }: CheckOrder): Promise<CheckedAside> {
  return preview ? await checkAndPreview(path, options) : { report: await checkFile(path, options) };
}
