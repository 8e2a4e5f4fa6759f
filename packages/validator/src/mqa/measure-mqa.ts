import { findIri } from '@pasport/model';
import type { MqaAddress, MqaDistribution, MqaFacts } from './mqa-facts.ts';
import type { MqaMetricId } from './mqa-metrics.ts';

/** Outcome of one metric; `unknown` when nobody has looked. */
export type MqaAnswer = boolean | 'unknown';

/** Measurements of one resource; a metric left out was not measured. */
export type Measurements = Readonly<Partial<Record<MqaMetricId, MqaAnswer>>>;

/** Measurements of a dataset and of its distributions, in their order. */
export interface MeasuredDataset {
  readonly dataset: Measurements;
  readonly distributions: readonly Measurements[];
}

const mediaTypes = /^https?:\/\/www\.iana\.org\/assignments\/media-types\/[^/]+\/[^/]+$/u;
const oldLicences = 'http://europeandataportal.eu/ontologies/od-licenses#';

/** Measures a record by the rules of the MQA; addresses without an answer are unknown. */
export function measureMqa(facts: MqaFacts): MeasuredDataset {
  const { accessRights } = facts;
  return {
    dataset: {
      keywordAvailability: facts.keywords.length > 0,
      categoryAvailability: facts.themes.length > 0,
      spatialAvailability: facts.hasSpatial,
      temporalAvailability: facts.hasTemporal,
      dcatApCompliance: facts.conformsToDcatAp ?? 'unknown',
      accessRightsAvailability: accessRights !== undefined,
      accessRightsVocabularyAlignment: accessRights !== undefined && findIri('access-right', accessRights) !== undefined,
      contactPointAvailability: facts.hasContactPoint,
      publisherAvailability: facts.hasPublisher,
      dateIssuedAvailability: facts.issued !== undefined,
      dateModifiedAvailability: facts.modified !== undefined,
    },
    distributions: facts.distributions.map(measureDistribution),
  };
}

function measureDistribution(distribution: MqaDistribution): Measurements {
  const { accessUrls, downloadUrls, format, mediaType, licence } = distribution;
  // The lists hold file types; a publisher may have put one where a media type belongs.
  const fileType = format === undefined ? undefined : findIri('file-type', format);
  const listed = [fileType, mediaType === undefined ? undefined : findIri('file-type', mediaType)];
  return {
    ...(accessUrls.length > 0 && { accessUrlStatusCode: bestAnswer(accessUrls) }),
    downloadUrlAvailability: downloadUrls.length > 0,
    ...(downloadUrls.length > 0 && { downloadUrlStatusCode: bestAnswer(downloadUrls) }),
    formatAvailability: format !== undefined,
    mediaTypeAvailability: mediaType !== undefined,
    formatMediaTypeVocabularyAlignment: fileType !== undefined && mediaType !== undefined && mediaTypes.test(mediaType),
    formatMediaTypeNonProprietary: listed.some((item) => item?.nonProprietary === true),
    formatMediaTypeMachineInterpretable: listed.some((item) => item?.machineReadable === true),
    licenceAvailability: licence !== undefined,
    knownLicence: licence !== undefined && (findIri('licence', licence) !== undefined || licence.startsWith(oldLicences)),
    rightsAvailability: distribution.rights !== undefined,
    byteSizeAvailability: distribution.byteSize !== undefined,
    dateIssuedAvailability: distribution.issued !== undefined,
    dateModifiedAvailability: distribution.modified !== undefined,
  };
}

/** The best of several addresses counts. */
function bestAnswer(addresses: readonly MqaAddress[]): MqaAnswer {
  if (addresses.some(({ status }) => status !== undefined && status >= 200 && status < 300)) return true;
  return addresses.some(({ status }) => status === undefined) ? 'unknown' : false;
}
