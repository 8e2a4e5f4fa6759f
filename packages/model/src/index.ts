export type { Codelist, CodelistItem } from './codelists/codelist.ts';
export { codelists, findCode, findIri, isCodelistName, type CodelistName } from './codelists/codelists.ts';
export { isOnline } from './lkod/complete-distribution.ts';
export { fromLkodCatalogue, type ReadCatalogue } from './lkod/from-lkod-catalogue.ts';
export { fromLkod } from './lkod/from-lkod.ts';
export { lkodDocumentKind } from './lkod/lkod-document-kind.ts';
export { mediaTypeOfFormat } from './lkod/media-type-of-format.ts';
export type { LkodCatalogue } from './lkod/tables/catalogue.ts';
export { toLkodCatalogue } from './lkod/to-lkod-catalogue.ts';
export { toLkod, type LkodDataset } from './lkod/to-lkod.ts';
export { checkShapeOf } from './passport/check-shape.ts';
export { diffDrafts, type FieldChange } from './passport-diff/diff-drafts.ts';
export { fieldLabel } from './passport-diff/label-of-path.ts';
export { parseDraft, type ParsedDraft } from './passport/parse-draft.ts';
export { Draft, Passport } from './passport/passport.ts';
export { distributionKinds, type Distribution, type TermsOfUse } from './passport/distribution.ts';
export { kinds } from './passport/identity.ts';
export { type Location } from './passport/location.ts';
export { Registry, securityLevels, statuses, type Origin, type SecurityLevel, type Status } from './passport/registry.ts';
export { blockKinds, personalDataClasses } from './passport/security.ts';
export { LangText, LangTexts } from './passport/texts.ts';
export type { Fault } from './problem/fault.ts';
export { pointerOf } from './problem/json-pointer.ts';
export { problemCodes, type ProblemCode, type ProblemName } from './problem/problem-codes.ts';
export { Problem, type ProblemDetails } from './problem/problem.ts';
export type { Language, Text } from './text/text-in-languages.ts';
export { assessSecurity, type SecurityAssessment, type SecurityNote } from './security/assess-security.ts';
export { deriveSecurityLevel, type SecurityDecision } from './security/derive-security-level.ts';
export { securityChecks, type SecurityCheck } from './security/security-checks.ts';
export { securityPolicy, type PolicyRule } from './security/policy.ts';
export { draftOfTemplate } from './templates/draft-of-template.ts';
export { guessTemplate, type DataWords, type TemplateGuess } from './templates/guess-template.ts';
export { guessTheme } from './templates/guess-theme.ts';
export type { RecordTemplate } from './templates/record-template.ts';
export { findTemplate, recordTemplates } from './templates/record-templates.ts';
export {
  describeColumns,
  describeMembers,
  describeNamelessColumns,
  describeShapes,
  isNameless,
  titleOfFileName,
} from './templates/words-of-data.ts';
export { fold } from './text/fold.ts';
export { searchTerms, type SearchTerms } from './text/search-terms.ts';
export { stem } from './text/stem.ts';
export { tokenize } from './text/tokenize.ts';
export { nearestUnit } from './territory/nearest-unit.ts';
export { searchUnits } from './territory/search-units.ts';
export { unitLabel } from './territory/unit-label.ts';
export { unitsNamed } from './territory/units-named.ts';
export { allUnits, ancestorsOf, findUnit, isPossibleUnit, unitIdOfIri, unitIri, type TerritoryUnit } from './territory/units.ts';
