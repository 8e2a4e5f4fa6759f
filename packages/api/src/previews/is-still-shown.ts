import type { Passport } from '@pasport/model';
import { mayBePreviewed } from './may-be-previewed.ts';
import type { PreviewRow } from './preview.store.ts';

/** Is a kept preview one of the file that the passport names now, and may it be shown? Asked at every reading, for its time. */
export function isStillShown(passport: Passport, { position, url }: Pick<PreviewRow, 'position' | 'url'>, at: string): boolean {
  const distribution = passport.distributions?.[position];
  return distribution?.downloadUrl === url && mayBePreviewed(passport, distribution, at);
}
