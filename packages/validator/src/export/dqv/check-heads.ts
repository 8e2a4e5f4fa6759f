import type { Text } from '@pasport/model';
import { fileCheckGroups } from '../../file-check-groups.ts';
import { passportChecks } from '../../passport/passport-checks.ts';
import type { Dimension } from '../../score/rules.ts';

/** What a metric says of a check. */
export interface CheckHead {
  readonly dimension: Dimension;
  readonly what: Text;
}

/** Checks of passports and of files by their id. */
export const checkHeads: ReadonlyMap<string, CheckHead> = new Map(
  [...passportChecks, ...fileCheckGroups.flatMap(({ checks }) => checks)].map(({ id, dimension, what }) => [id, { dimension, what }]),
);
