import { blocked } from './outcome.ts';
import { addressesOf } from './addresses-of.ts';
import type { Facts } from './facts.ts';
import type { Outcome } from './passport-check.ts';

/** Stands in the way of whatever looks at files. */
export function withoutFiles({ distributions, files }: Facts): Outcome | undefined {
  if (distributions.length === 0) return blocked('distribution-present');
  return files.length === 0 ? blocked('distribution-address') : undefined;
}

/** Stands in the way of whatever looks at formats of files. */
export function withoutFormats(facts: Facts): Outcome | undefined {
  return (
    withoutFiles(facts) ??
    (facts.files.some(({ distribution }) => distribution.format !== undefined) ? undefined : blocked('format-present'))
  );
}

/** Stands in the way of whatever looks at addresses. */
export function withoutAddresses({ distributions, online }: Facts): Outcome | undefined {
  if (distributions.length === 0) return blocked('distribution-present');
  return online.some((item) => addressesOf(item).length > 0) ? undefined : blocked('distribution-address');
}
