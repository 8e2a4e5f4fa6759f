export type JsonFaultCode =
  | 'empty'
  | 'truncated'
  | 'trailing-comma'
  | 'not-a-number'
  | 'single-quotes'
  | 'bad-string'
  | 'after-end'
  | 'too-deep'
  | 'too-large'
  | 'unexpected';

/** Why reading of JSON stopped, and where: characters from the beginning. */
export class JsonFault extends Error {
  readonly code: JsonFaultCode;
  readonly offset: number;

  constructor(code: JsonFaultCode, offset: number) {
    super(code);
    this.code = code;
    this.offset = offset;
  }
}
