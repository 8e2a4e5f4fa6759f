/** Beginning of the data and what is known about them without reading further. */
export interface DataSource {
  /** File name, with its extension where there is one. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `bytes` is everything, not just the beginning. */
  readonly isWhole: boolean;
  readonly sizeBytes?: number;
  readonly contentType?: string;
  /** Where the file is on this machine. */
  readonly path?: string;
  /** Address, where the data came from the web. */
  readonly url?: string;
  /** Day of the last change. */
  readonly modified?: string;
}

/** How much of a file is read to recognise it. */
export const sampleBytes = 2 * 1024 * 1024;
