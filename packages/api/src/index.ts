export { guest, organisationRoles, roles, type Actor, type Role } from './accounts/actor.ts';
export { askedOf } from './accounts/asked-of.ts';
export type { Asked } from './accounts/asked.ts';
export { createToken, maxTokenDays, type NewToken } from './accounts/create-token.ts';
export { acceptInvitation } from './accounts/links/accept-invitation.ts';
export { describeInvitation, type ShownInvitation } from './accounts/links/describe-invitation.ts';
export { invite, makePasswordLink, type MadeInvitation } from './accounts/links/invite.ts';
export { makeAdminLink } from './accounts/links/make-admin-link.ts';
export type { MadeLink } from './accounts/links/one-time-link.ts';
export { ownPath } from './accounts/oidc/begin-sign-in.ts';
export { askForReset } from './accounts/passwords/ask-for-reset.ts';
export { changePassword } from './accounts/passwords/change-password.ts';
export { resetPassword } from './accounts/passwords/reset-password.ts';
export { addMembership, removeMembership } from './accounts/people/change-memberships.ts';
export { changeOwnAccount } from './accounts/people/change-own-account.ts';
export { changePerson } from './accounts/people/change-person.ts';
export { getPerson, listPeople, type ShownPerson } from './accounts/people/list-people.ts';
export {
  confirmSecondFactor,
  enrolSecondFactor,
  newRecoveryCodes,
  removeSecondFactor,
  resetSecondFactor,
} from './accounts/second-factor/second-factor.ts';
export { roleNames } from './accounts/role-names.ts';
export { clearSessionCookie, setSessionCookie } from './accounts/send-session.ts';
export { getOwnAccount, ownName, type OwnAccount } from './accounts/sessions/describe-session.ts';
export { revokeSession, sessionsOf, type ShownSession } from './accounts/sessions/manage-sessions.ts';
export { switchMembership } from './accounts/sessions/switch-membership.ts';
export { finishSignIn, signIn, type SignedIn } from './accounts/sign-in/sign-in.ts';
export { dropToken, makeToken, tokensOf, type ShownToken } from './accounts/tokens/manage-tokens.ts';
export { listTokens, revokeToken, type TokenEntry } from './accounts/token.store.ts';
export { makeConsoleToken, revokeConsoleToken } from './accounts/tokens/console-tokens.ts';
export { checkHead, signHead, type AuditHead, type HeadFault } from './audit/audit-head.ts';
export { auditKey, knownAuditKey, publicKeyText } from './audit/audit-key.ts';
export { noteRefusal } from './audit/note-access.ts';
export { verifyAudit, type AuditFault, type AuditVerdict } from './audit/verify-audit.ts';
export { readConfig, settings, type Config, type Setting } from './config.ts';
export type { Context } from './context.ts';
export { lastChange } from './db/heads.ts';
export { migrate } from './db/migrate.ts';
export { openDatabase, type Database } from './db/open-database.ts';
export { fetchRefusals, type FetchRefusal } from './fetch/fetch-refusals.ts';
export { fetchRules, type FetchRules, type Resolve } from './fetch/fetch-rules.ts';
export { guardedFetch, type FetchOptions, type FetchResult } from './fetch/guarded-fetch.ts';
export { loggerOptions } from './http/logger-options.ts';
export { asProblem } from './http/as-problem.ts';
export { csrfField, csrfHeader, isCsrfToken, isOwnOrigin, refuseForeign } from './http/csrf.ts';
export { languageOf } from './http/language.ts';
export { listOrganisationRows, upsertOrganisations, type Organisation } from './organisations/organisation.store.ts';
export { readOrganisations } from './organisations/read-organisations.ts';
export { openRegistry, type OpenRegistry } from './open-registry.ts';
export { facetLabel, type LabelledFacets } from './passports/facet-labels.ts';
export { getPassport } from './passports/get-passport.ts';
export { lkodOfView } from './passports/lkod-of-view.ts';
export type { PassportSummary } from './passports/passport-summary.ts';
export { searchPassports, type FoundPassport, type SearchQuery, type SearchResult } from './passports/search-passports.ts';
export { searchQuery } from './passports/search-query.ts';
export type { SearchParameters } from './passports/search.routes.ts';
export { matchPlaces, type MatchPlace, type WordMatch } from './passports/word-matches.ts';
export { ConfigError } from './parse-env.ts';
export { listSettings, putSettings, type ShownSetting } from './settings/manage-settings.ts';
export { registryFace, registryName, type Banner, type RegistryFace } from './settings/registry-face.ts';
export { registrySettings, type SettingName, type SettingValues } from './settings/registry-settings.ts';
export { contactOf } from './settings/contact-of.ts';
export { reindex } from './reindex.ts';
export { buildApp } from './http/app.ts';
export type { ProblemPage } from './http/send-problem.ts';
export type { PassportView } from './visibility/views.ts';
export { checkNow } from './links/check-now.ts';
export { getLinks, type ShownLink } from './links/get-links.ts';
export { findOrganisations } from './organisations/organisation.store.ts';
export { contentHash } from './passports/content-hash.ts';
export { draftOfView } from './passports/draft-of.ts';
export type { FileCheck } from './quality/file-check.ts';
export { listShownPreviews, type ShownPreview } from './previews/get-preview.ts';
export { compareReports, type ReportComparison } from './quality/compare-reports.ts';
export { getReport, isWhole, type ShownReport, type StoredReport } from './quality/get-report.ts';
export { listReports, scoreHistory, type ReportHistory } from './quality/list-reports.ts';
export { qualityTrend, type MonthFigures } from './quality/quality-trend.ts';
export { reportFormats } from './quality/report-formats.ts';
export { protectedCounts, type ProtectedCounts } from './security/protected-counts.ts';
export { summariseQuality, type GroupFigures, type QualitySummary } from './quality/summarise-quality.ts';
export { acceptFinding } from './waivers/accept-finding.ts';
export type { WaiverTarget } from './waivers/change-waiver.ts';
export { listWaivers, type ShownWaiver } from './waivers/list-waivers.ts';
export { withdrawWaiver } from './waivers/withdraw-waiver.ts';
export { queueOf } from './workflow/queue.policy.ts';
export { findDuplicates } from './probe/find-duplicates.ts';
export type { ProbedDuplicate, ProbedPeople, ProbeResult } from './probe/probe-result.ts';
export { openProbeTicket } from './probe/probe-ticket.ts';
export { maxProbedBytes, runProbe } from './probe/run-probe.ts';
export { beginRegistration, organisationOf, type Beginning } from './registration/begin-registration.ts';
export { draftOfRegistration, finishRegistration } from './registration/finish-registration.ts';
export { dropRegistration, getRegistration, listRegistrations } from './registration/get-registration.ts';
export type { Registration, RegistrationState, ValueOrigin } from './registration/registration-state.ts';
export { saveRegistration } from './registration/save-registration.ts';
export { mayWrite } from './passports/passport.policy.ts';
export { getTimeline, type Timeline } from './history/get-timeline.ts';
export { auditOutcomes, type AuditQuery } from './audit/audit-query.ts';
export { checkAudit, listAudit } from './audit/list-audit.ts';
export type { ShownAudit } from './audit/shown-audit.ts';
export { alarmKinds, type AlarmKind } from './alarms/alarm-kinds.ts';
export { listAlarms, type ShownAlarm } from './alarms/list-alarms.ts';
export { compareProposal, type ProposalComparison } from './history/compare-proposal.ts';
export { listJobs, type FailedJob, type JobCount } from './jobs/list-jobs.ts';
export { retryJobs } from './jobs/retry-jobs.ts';
export { saveOrganisation } from './organisations/save-organisation.ts';
export { allowed } from './permissions/allowed.ts';
export { explain, type Explanation } from './permissions/explain.ts';
export { of } from './permissions/resource.ts';
export { actions, rules, type Action } from './permissions/rules.ts';
export { approveMany, type ApprovalResult } from './workflow/approve-many.ts';
export { approve } from './workflow/approve.ts';
export { addComment, resolveComment } from './workflow/change-comment.ts';
export { getProposal, type ShownProposal } from './workflow/get-proposal.ts';
export { getReview, type Review } from './workflow/get-review.ts';
export { listComments, type ShownComment } from './workflow/list-comments.ts';
export { listTasks, taskCounts, type ShownTask } from './workflow/list-tasks.ts';
export { returnPassport } from './workflow/return-passport.ts';
export { submit } from './workflow/submit.ts';
export { taskKinds, type TaskKind } from './workflow/task-kinds.ts';
export { withdraw } from './workflow/withdraw.ts';
export { importInventory, tryInventory } from './inventory/import-inventory.ts';
export { inventoryFields } from './inventory/inventory-fields.ts';
export { inventoryFaults, inventoryTemplate, type InventoryFileKind } from './inventory/inventory-files.ts';
export { getInventory, mapInventory, uploadInventory, type Inventory, type RowResult } from './inventory/inventory-upload.ts';
export { placeOfCell } from './inventory/place-of-cell.ts';
export {
  listNotifications,
  readNotifications,
  unreadCount,
  type NotificationPage,
  type ShownNotification,
} from './notifications/list-notifications.ts';
export {
  choices as notificationChoices,
  notificationKinds,
  type Choice,
  type NotificationKind,
} from './notifications/notification-kinds.ts';
export { getNotificationSettings, putNotificationSettings, type NotificationSettings } from './notifications/notification-settings.ts';
export { listDeliveries, redeliver, type DeliveryPage, type ShownDelivery } from './notifications/webhooks/deliveries.ts';
export { chooseEvents, enableWebhook, pauseWebhook } from './notifications/webhooks/change-webhook.ts';
export { dropWebhook, getWebhook, listWebhooks, makeWebhook, type ShownWebhook } from './notifications/webhooks/manage-webhooks.ts';
export { testWebhook } from './notifications/webhooks/test-webhook.ts';
export { testEvent, webhookEvents, type WebhookEvent } from './notifications/webhooks/webhook-events.ts';
export { canonicalSearch } from './saved-searches/canonical-search.ts';
export {
  getSavedSearch,
  listSavedSearches,
  maxSavedSearches,
  removeSearch,
  renameSearch,
  saveSearch,
  type SavedSearch,
} from './saved-searches/saved-searches.ts';
export { feedbackKinds, type FeedbackKind } from './feedback/feedback-kinds.ts';
export {
  getImport,
  listImports,
  type ImportPage,
  type ImportRefusal,
  type ImportRun,
  type ImportRunWithRefusals,
} from './imports/list-imports.ts';
export { listSources, type Source, type SourcePage } from './imports/list-sources.ts';
export { refusalsCsv, refusalWords } from './imports/refusals-csv.ts';
export { closeFeedback, listFeedback, type FeedbackPage, type ShownFeedback } from './feedback/deal-with-feedback.ts';
export { maxFeedbackLength, sendFeedback, type Feedback } from './feedback/send-feedback.ts';
export { seal, unseal } from './accounts/secrets/seal.ts';
