import type { Wish } from '../jobs/job.store.ts';

/** The wish to assess a passport. */
export function qualityWish(passportId: string): Wish[] {
  return [{ kind: 'quality', key: `quality:${passportId}`, payload: { passportId } }];
}
