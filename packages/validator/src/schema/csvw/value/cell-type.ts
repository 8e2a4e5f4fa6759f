/** Value read from a text. */
export interface ParsedValue {
  /** Equal values have equal keys. */
  readonly key: string;
  /** Place on the scale of the type; NaN compares with nothing. */
  readonly order?: number | bigint;
}

/** Why a text is no value: it is not of the type, or not in the format described. */
export type ParseFault = 'cell-datatype' | 'cell-format';

/** Reads texts of one type. */
export type ValueParser = (text: string) => ParsedValue | ParseFault;
