import type { ParquetFaultCode } from './decode-messages.ts';

/** Thrown to stop reading of a Parquet file that is wrong. */
export class DecodeFault extends Error {
  readonly code: ParquetFaultCode;

  constructor(code: ParquetFaultCode) {
    super(code);
    this.code = code;
  }
}
