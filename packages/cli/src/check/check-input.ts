/** One thing to check, as the person named it or as it was found in a folder. */
export interface CheckInput {
  /** Path, address, or `-`. */
  readonly place: string;
  readonly kind: 'file' | 'input' | 'address';
  readonly sizeBytes: number;
}
