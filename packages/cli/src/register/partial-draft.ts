import type { Draft } from '@pasport/model';

/** A draft that is still being put together. */
export type PartialDraft = Partial<Draft>;
