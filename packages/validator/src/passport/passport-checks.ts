import { accessCoherent } from './checks/access-coherent.ts';
import { accessDeclared } from './checks/access-declared.ts';
import { accessWay } from './checks/access-way.ts';
import { addressHttps } from './checks/address-https.ts';
import { addressPublic } from './checks/address-public.ts';
import { contactOfficeMailbox } from './checks/contact-office-mailbox.ts';
import { contactPresent } from './checks/contact-present.ts';
import { datesInOrder } from './checks/dates-in-order.ts';
import { descriptionCzech } from './checks/description-czech.ts';
import { descriptionQuality } from './checks/description-quality.ts';
import { distributionAddress } from './checks/distribution-address.ts';
import { distributionPresent } from './checks/distribution-present.ts';
import { distributionTitles } from './checks/distribution-titles.ts';
import { documentationPresent } from './checks/documentation-present.ts';
import { fileDownload } from './checks/file-download.ts';
import { fileOrService } from './checks/file-or-service.ts';
import { fileSize } from './checks/file-size.ts';
import { formatAddress } from './checks/format-address.ts';
import { formatMachineReadable } from './checks/format-machine-readable.ts';
import { formatMediaType } from './checks/format-media-type.ts';
import { formatOpen } from './checks/format-open.ts';
import { formatPresent } from './checks/format-present.ts';
import { frequencyKnown } from './checks/frequency-known.ts';
import { highValueComplete } from './checks/high-value-complete.ts';
import { identifierHttps } from './checks/identifier-https.ts';
import { keywordsCzech } from './checks/keywords-czech.ts';
import { keywordsEnough } from './checks/keywords-enough.ts';
import { lastChangeKnown } from './checks/last-change-known.ts';
import { legalBasisPresent } from './checks/legal-basis-present.ts';
import { licenceKnown } from './checks/licence-known.ts';
import { linkAnswers } from './checks/link-answers.ts';
import { linkAvailability } from './checks/link-availability.ts';
import { linkContentType } from './checks/link-content-type.ts';
import { linkCors } from './checks/link-cors.ts';
import { linkLastModified } from './checks/link-last-modified.ts';
import { linkNotAPage } from './checks/link-not-a-page.ts';
import { linkRedirect } from './checks/link-redirect.ts';
import { linkSecure } from './checks/link-secure.ts';
import { linkSize } from './checks/link-size.ts';
import { linkSpeed } from './checks/link-speed.ts';
import { linkVersion } from './checks/link-version.ts';
import { locationComplete } from './checks/location-complete.ts';
import { locationPresent } from './checks/location-present.ts';
import { nextUpdateCoherent } from './checks/next-update-coherent.ts';
import { originKnown } from './checks/origin-known.ts';
import { ownerKnown } from './checks/owner-known.ts';
import { personalDataClass } from './checks/personal-data-class.ts';
import { personalDataPublic } from './checks/personal-data-public.ts';
import { personalDataTermsCoherent } from './checks/personal-data-terms.ts';
import { protectionAnswered } from './checks/protection-answered.ts';
import { publicationPlanned } from './checks/publication-planned.ts';
import { publisherPresent } from './checks/publisher-present.ts';
import { publisherPublicBody } from './checks/publisher-public-body.ts';
import { rawDataRight } from './checks/raw-data-right.ts';
import { restrictionReason } from './checks/restriction-reason.ts';
import { schemaPresent } from './checks/schema-present.ts';
import { securityAnswered } from './checks/security-answered.ts';
import { seriesLink } from './checks/series-link.ts';
import { seriesWithoutDistributions } from './checks/series-without-distributions.ts';
import { serviceComplete } from './checks/service-complete.ts';
import { serviceDocumented } from './checks/service-documented.ts';
import { spatialResolution } from './checks/spatial-resolution.ts';
import { temporalPresent } from './checks/temporal-present.ts';
import { temporalResolution } from './checks/temporal-resolution.ts';
import { termsAuthor } from './checks/terms-author.ts';
import { termsComplete } from './checks/terms-complete.ts';
import { termsOpen } from './checks/terms-open.ts';
import { territoryBox } from './checks/territory-box.ts';
import { territoryPresent } from './checks/territory-present.ts';
import { textEncoding } from './checks/text-encoding.ts';
import { themePresent } from './checks/theme-present.ts';
import { titleCzech } from './checks/title-czech.ts';
import { titleQuality } from './checks/title-quality.ts';
import { updateOnTime } from './checks/update-on-time.ts';
import type { PassportCheck } from './passport-check.ts';

/** Every check of a passport, by dimension; the order is that of reports and of the documentation. */
export const passportChecks: readonly PassportCheck[] = [
  titleCzech,
  descriptionCzech,
  keywordsCzech,
  themePresent,
  publisherPresent,
  territoryPresent,
  frequencyKnown,
  temporalPresent,
  distributionPresent,
  fileSize,
  locationPresent,
  locationComplete,
  ownerKnown,
  contactPresent,
  accessDeclared,
  accessWay,
  distributionAddress,
  fileDownload,
  addressHttps,
  addressPublic,
  linkAnswers,
  linkNotAPage,
  linkRedirect,
  linkSecure,
  linkCors,
  linkVersion,
  linkAvailability,
  linkSpeed,
  rawDataRight,
  lastChangeKnown,
  updateOnTime,
  linkLastModified,
  publisherPublicBody,
  identifierHttps,
  termsComplete,
  termsOpen,
  termsAuthor,
  licenceKnown,
  formatPresent,
  serviceComplete,
  highValueComplete,
  seriesWithoutDistributions,
  legalBasisPresent,
  publicationPlanned,
  datesInOrder,
  territoryBox,
  fileOrService,
  formatMediaType,
  linkContentType,
  linkSize,
  formatAddress,
  accessCoherent,
  personalDataTermsCoherent,
  nextUpdateCoherent,
  seriesLink,
  titleQuality,
  descriptionQuality,
  keywordsEnough,
  distributionTitles,
  documentationPresent,
  schemaPresent,
  serviceDocumented,
  restrictionReason,
  originKnown,
  formatMachineReadable,
  formatOpen,
  textEncoding,
  spatialResolution,
  temporalResolution,
  securityAnswered,
  personalDataClass,
  personalDataPublic,
  protectionAnswered,
  contactOfficeMailbox,
];
