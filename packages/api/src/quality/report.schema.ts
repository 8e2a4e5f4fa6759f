import { QualityReport, ReportDiff } from '@pasport/validator';
import Type from 'typebox';
import { FileCheckSchema } from './file-check.ts';

const ReportNumber = Type.Integer({ minimum: 1 });
const Score = Type.Number({ minimum: 0, maximum: 100 });
const Change = Type.Union([Type.Number(), Type.Null()]);
const At = Type.String({ format: 'date-time' });

/** A report as it is answered, for the description of the interface. */
export const reportSchema = Type.Object({
  ...QualityReport.properties,
  number: ReportNumber,
  revision: ReportNumber,
  files: Type.Optional(Type.Array(FileCheckSchema)),
});

/** The history of scores, for the description of the interface; the answer itself is `ReportHistory`. */
export const ReportHistorySchema = Type.Object({
  items: Type.Array(Type.Object({ number: ReportNumber, revision: ReportNumber, score: Score, change: Change, at: At })),
  trend: Type.Union([
    Type.Object({
      reports: Type.Integer({ minimum: 1 }),
      lowest: Score,
      highest: Score,
      change30Days: Change,
      change90Days: Change,
      change365Days: Change,
    }),
    Type.Null(),
  ]),
  next: Type.Union([Type.String({ format: 'uri' }), Type.Null()], { description: 'Další stránka / next page' }),
});

const Place = Type.Object({ number: ReportNumber, revision: ReportNumber, at: At });
const FileState = Type.Union([Type.Object({ score: Score }), Type.Object({ refusal: Type.String() })]);
const { score, dimensions, ...whole } = ReportDiff.properties;

/** A difference of reports; readers of a part of the passport get its scores and dimensions alone. */
export const ReportComparisonSchema = Type.Object({
  from: Place,
  to: Place,
  score,
  dimensions,
  ...Type.Partial(Type.Object(whole)).properties,
  files: Type.Optional(
    Type.Array(
      Type.Object({
        pointer: Type.String(),
        from: Type.Optional(FileState),
        to: Type.Optional(FileState),
        diff: Type.Optional(ReportDiff),
      }),
    ),
  ),
});
