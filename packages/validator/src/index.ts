export { assessPassport } from './passport/assess-passport.ts';
export { passportChecks } from './passport/passport-checks.ts';
export type { PassportCheck } from './passport/passport-check.ts';
export { Finding, FixFirst, Measure, QualityReport, VerdictFault, Verdicts, type Answer, type Certainty, type Severity } from './report.ts';
export { caps, dimensions, profiles, rulesVersion, type CapName, type Dimension, type ProfileName } from './score/rules.ts';
export { checkOfficialSchema, type OfficialSchema } from './verdicts/official-schema/check-official-schema.ts';
