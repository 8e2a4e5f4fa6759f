import { checkAndPreview } from '@pasport/validator';
import type { CheckOrder, CheckResult } from './check-order.ts';

// A process of its own: whatever a file does to it, the registry goes on.
process.on('message', ({ path, options }: CheckOrder) => {
  checkAndPreview(path, options).then(
    (result) => process.send?.(result satisfies CheckResult),
    (error: unknown) => process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on('disconnect', () => process.exit());
