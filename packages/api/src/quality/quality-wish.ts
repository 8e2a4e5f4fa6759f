import type { Wish } from '../jobs/job.store.ts';

/**
 * The wish to assess a passport.
 *
 * @param isForced keep the report even when it says the same as the last one
 */
export function qualityWish(passportId: string, isForced = false): Wish[] {
  return [{ kind: 'quality', key: `quality:${passportId}`, payload: { passportId, ...(isForced && { isForced: true }) } }];
}
