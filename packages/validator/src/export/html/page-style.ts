import type { Language } from '@pasport/model';

/** For whom a part of the page is written. */
export interface PageStyle {
  readonly language: Language;
  /** Address of the page on checks; each has its heading there. */
  readonly docs?: string | undefined;
}
