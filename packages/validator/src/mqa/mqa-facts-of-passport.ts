import { findCode, isOnline, mediaTypeOfFormat, type CodelistName, type Distribution, type Draft } from '@pasport/model';
import { licenceIriOf } from './licence-iri.ts';
import { noLinkTried, type LinkStatus } from './link-status.ts';
import type { MqaAddress, MqaDistribution, MqaFacts } from './mqa-facts.ts';

const mediaTypePrefix = 'http://www.iana.org/assignments/media-types/';
const euroVocPrefix = 'http://eurovoc.europa.eu/';
const iriOf = (codelist: CodelistName, code: string | undefined) => (code === undefined ? undefined : findCode(codelist, code)?.iri);

/**
 * What a passport says once it is exported as DCAT-AP: codes as IRIs, the media type that a format implies, the licence
 * that follows from the Czech terms of use, access rights, dates and sizes. Distributions without an address are left out,
 * as are all of a series.
 *
 * @param statusOf what is known of the addresses; left out, nothing is
 */
export function mqaFactsOfPassport(draft: Draft, statusOf: LinkStatus = noLinkTried): MqaFacts {
  const { territory, access, kind } = draft;
  return {
    keywords: Object.values(draft.keywords ?? {}).flat(),
    themes: themesOf(draft),
    hasSpatial: territory !== undefined && Object.values(territory).some((value) => !Array.isArray(value) || value.length > 0),
    hasTemporal: draft.temporal !== undefined,
    hasContactPoint: draft.contactPoint !== undefined,
    hasPublisher: draft.publisher !== undefined,
    accessRights: iriOf('access-right', access?.rights),
    issued: draft.issued,
    modified: draft.modified,
    // Of what the shapes of DCAT-AP demand, an export gives all but the description; the title every passport has.
    conformsToDcatAp: Object.keys(draft.description ?? {}).length > 0,
    distributions:
      kind === 'series'
        ? []
        : (draft.distributions ?? []).flatMap((one, index) => (isOnline(one) ? [factsOf(one, `/distributions/${index}`, statusOf)] : [])),
  };
}

function themesOf({ themes = [], otherThemes = [], euroVoc = [] }: Draft): string[] {
  return [...themes.flatMap((code) => iriOf('data-theme', code) ?? []), ...otherThemes, ...euroVoc.map((code) => euroVocPrefix + code)];
}

function factsOf(distribution: Distribution, pointer: string, statusOf: LinkStatus): MqaDistribution {
  const { accessUrl, downloadUrl, service, format, sizeBytes, issued, modified } = distribution;
  const mediaType = (distribution.mediaType ?? mediaTypeOfFormat(format))?.split(';', 1)[0]?.trim();
  const addresses = (url: string | undefined): MqaAddress[] => (url === undefined ? [] : [{ url, status: statusOf(url) }]);
  return {
    accessUrls: addresses(accessUrl ?? downloadUrl ?? service?.endpointUrl),
    downloadUrls: addresses(downloadUrl),
    format: iriOf('file-type', format),
    mediaType: mediaType === undefined ? undefined : mediaTypePrefix + mediaType,
    licence: licenceIriOf(distribution),
    byteSize: sizeBytes,
    issued,
    modified,
    pointer,
  };
}
