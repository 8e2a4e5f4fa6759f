import type { AgreementCheck } from './agreement-check.ts';
import { passportColumns } from './checks/passport-columns.ts';
import { passportEncoding } from './checks/passport-encoding.ts';
import { passportFormat } from './checks/passport-format.ts';
import { passportMediaType } from './checks/passport-media-type.ts';
import { passportRows } from './checks/passport-rows.ts';
import { passportSize } from './checks/passport-size.ts';

/** Every check of a file against its passport. */
export const agreementChecks: readonly AgreementCheck[] = [
  passportFormat,
  passportMediaType,
  passportEncoding,
  passportColumns,
  passportRows,
  passportSize,
];
