import type { Compressors } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { maxPageBytes } from './check-pages.ts';
import { DecodeFault } from './decode-fault.ts';

/** The same, refusing pages that claim to be larger than any should be. */
export const pageCompressors: Compressors = Object.fromEntries(
  Object.entries(compressors).map(([codec, unpack]) => [
    codec,
    (input: Uint8Array, outputLength: number) => {
      if (outputLength > maxPageBytes) throw new DecodeFault('too-large');
      return unpack(input, outputLength);
    },
  ]),
);
