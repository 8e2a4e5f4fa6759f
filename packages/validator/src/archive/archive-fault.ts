/** What is wrong with a ZIP archive. */
export type ArchiveFaultKind =
  | 'damaged'
  | 'too-many-entries'
  | 'too-large'
  | 'suspicious-ratio'
  | 'unsafe-name'
  | 'repeated-name'
  | 'encrypted'
  | 'link';

/** Thrown by reading an entry: it is damaged, or more than the limits allow comes out of it. */
export class ArchiveFault extends Error {
  readonly kind: ArchiveFaultKind;

  constructor(kind: ArchiveFaultKind) {
    super(`The archive cannot be read: ${kind}`);
    this.kind = kind;
  }
}
