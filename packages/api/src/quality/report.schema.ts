import { QualityReport } from '@pasport/validator';
import Type from 'typebox';
import { FileCheckSchema } from './file-check.ts';

/** A report as it is answered, for the description of the interface. */
export const reportSchema = Type.Object({
  ...QualityReport.properties,
  number: Type.Integer({ minimum: 1 }),
  revision: Type.Integer({ minimum: 1 }),
  files: Type.Optional(Type.Array(FileCheckSchema)),
});
