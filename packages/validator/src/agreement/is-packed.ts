import type { Distribution } from '@pasport/model';

/** Does the distribution say that the file lies in an archive? Then its format is of what is inside. */
export function isPacked({ packaging, compression }: Distribution): boolean {
  return packaging !== undefined || compression !== undefined;
}
