export { checkAgreement } from './agreement/check-agreement.ts';
export { diffReports, diffScores, type ComparedReport } from './diff/diff-reports.ts';
export { ReportDiff } from './diff/report-diff.ts';
export { acceptInFile } from './waivers/accept-in-file.ts';
export { unwaivableChecks } from './waivers/unwaivable-checks.ts';
export type { Waiver } from './waivers/waiver.ts';
export { beginningBytes, beginningOf } from './links/beginning-of.ts';
export type { LinkAnswer, LinkAnswers, LinkAvailability } from './links/link-answer.ts';
export { isLinkDead, linkState, type LinkState } from './links/link-state.ts';
export { linksOfDraft, type PlacedLink } from './links/links-of-draft.ts';
export { licenceIriOf } from './mqa/licence-iri.ts';
export type { LinkStatus } from './mqa/link-status.ts';
export type { MqaDistribution, MqaFacts } from './mqa/mqa-facts.ts';
export { mqaFactsOfPassport } from './mqa/mqa-facts-of-passport.ts';
export { mqaMetrics, type MqaDimension, type MqaMetricId } from './mqa/mqa-metrics.ts';
export { scoreMqa } from './mqa/score-mqa.ts';
export { opennessOfDistribution } from './openness/openness-of-distribution.ts';
export { assessPassport } from './passport/assess-passport.ts';
export { updateDueOf, type UpdateDue } from './passport/update-due.ts';
export { passportChecks } from './passport/passport-checks.ts';
export type { PassportCheck } from './passport/passport-check.ts';
export { Finding, FixFirst, Measure, QualityReport, VerdictFault, Verdicts, type Answer, type Certainty, type Severity } from './report.ts';
export { caps, dimensions, profiles, rulesVersion, type CapName, type Dimension, type ProfileName } from './score/rules.ts';
export { checkOfficialSchema, type OfficialSchema } from './verdicts/official-schema/check-official-schema.ts';
export { FileReport } from './file/file-report.ts';
export type { Budget } from './file/budget.ts';
export type { FileSource } from './file/file-source.ts';
export { FilePreview, type FileOutline } from './preview/file-preview.ts';
export { udataCriteria, type UdataCriterion } from './udata/udata-criteria.ts';
export { udataOfPassport } from './udata/udata-of-passport.ts';
export { badgeSvg } from './export/badge/badge-svg.ts';
export { dqvJsonLd } from './export/dqv/dqv-json-ld.ts';
export type { DqvOptions } from './export/dqv/dqv-options.ts';
export { dqvTurtle } from './export/dqv/dqv-turtle.ts';
export type { LinkedDocument } from './export/dqv/linked-data.ts';
export type { ExportedFile, ExportedFileReport, ExportedPassportReport, ExportedReport, ExportOptions } from './export/exported-report.ts';
export { dayIn, numberIn, percentIn, timeIn } from './export/words/formats.ts';
export { placeOf } from './export/words/place-of.ts';
export { pointsIn } from './export/words/points-in.ts';
export { positionText } from './export/words/position-text.ts';
export { reportWords } from './export/words/report-words.ts';
export {
  certaintyWords,
  dimensionWords,
  gradeOf,
  gradeWords,
  profileWords,
  severityGroupWords,
  severityWords,
} from './export/words/score-words.ts';
export { typeset } from './export/words/typeset.ts';
export { answerWords, mqaDimensionWords, mqaRatingWords, ruleWords, udataWords } from './export/words/verdict-words.ts';
export { wordFor } from './export/words/word-for.ts';
export { lostByCheck } from './export/lost-by-check.ts';
export { reportHtml } from './export/html/report-html.ts';
export { reportPolicy } from './export/html/report-style.ts';
export { reportCsv } from './export/table/report-csv.ts';
export { tableCsv } from './export/table/table-csv.ts';
export { reportRows, type ReportCell, type ReportColumn, type ReportTable } from './export/table/report-rows.ts';
export { checkAndPreview, checkFile } from './check-file.ts';
export type { FileChecker, FileOptions } from './file/file-checker.ts';
export { checkCsv } from './csv/check-csv.ts';
export type { Declared, DeclaredSchema } from './file/declared.ts';
export type { FileCheckHead } from './file/file-check.ts';
export { checkGeoJson } from './geojson/check-geojson.ts';
export { profileForDraft, type DraftProfile } from './file/profile-for-draft.ts';
export { fileFormat, fileFormats, type FileFormat } from './file/file-formats.ts';
export { fileCheckGroups, type FileCheckGroup } from './file-check-groups.ts';
export { checkCsvwTable, type CsvwTableRequest, type CsvwTableResult } from './schema/csvw/check-csvw-table.ts';
export { csvwChecks } from './schema/csvw/csvw-checks.ts';
export type { CsvwFacts } from './schema/csvw/csvw-facts.ts';
export type { CsvwFault } from './schema/csvw/fault/csvw-fault.ts';
export type { CsvwLoad, CsvwResource } from './schema/csvw/find/csvw-load.ts';
export { validateCsvw, type CsvwRequest, type CsvwResult } from './schema/csvw/validate-csvw.ts';
export { checkJsonAgainstSchema, type JsonVerdict } from './schema/json-schema/check-json-against-schema.ts';
export { compileJsonSchema, type CompiledJsonSchema, type JsonSchemaOptions } from './schema/json-schema/compile-json-schema.ts';
export type { JsonSchemaFault } from './schema/json-schema/json-schema-fault.ts';
export { kindOfSchema, type SchemaKind } from './schema/kind-of-schema.ts';
export { readDataPackage, type DataResource } from './schema/table-schema/read-data-package.ts';
export { readTableSchema, type TableSchemaRead } from './schema/table-schema/read-table-schema.ts';
export { TableSchemaCheck, type TableSchemaVerdict } from './schema/table-schema/table-schema-check.ts';
export { checkWorkbook } from './workbook/check-workbook.ts';
export { checkJson, checkNdjson } from './json/check-json.ts';
export { checkParquet } from './parquet/check-parquet.ts';
export { readTableRows, type ReadRows } from './table/read-table-rows.ts';
export type { RowListener } from './table/row-listener.ts';
