import type { Text } from '@pasport/model';

/** Dimensions of the Metadata Quality Assessment (MQA) of data.europa.eu. */
export const mqaDimensions = ['findability', 'accessibility', 'interoperability', 'reusability', 'contextuality'] as const;
export type MqaDimension = (typeof mqaDimensions)[number];

/** One metric of the MQA. */
export interface MqaMetric {
  readonly dimension: MqaDimension;
  readonly points: number;
  /** What is measured; a date counts on the dataset only when the chosen distribution has no measurement of it. */
  readonly on: 'dataset' | 'distribution' | 'both';
  /** What the metric asks for. */
  readonly name: Text;
  /** Field of the passport, or of its distribution, that answers. */
  readonly field: string;
}

const metric = (dimension: MqaDimension, points: number, on: MqaMetric['on'], field: string, cs: string, en: string): MqaMetric => ({
  dimension,
  points,
  on,
  field,
  name: { cs, en },
});

/**
 * The 23 metrics by their names in `https://piveau.eu/ns/voc#`, 405 points in all. Points are those of the published
 * methodology, which takes none away for a metric that is not met.
 */
export const mqaMetrics = {
  keywordAvailability: metric('findability', 30, 'dataset', 'keywords', 'klíčová slova', 'keywords'),
  categoryAvailability: metric('findability', 30, 'dataset', 'themes', 'téma', 'theme'),
  spatialAvailability: metric('findability', 20, 'dataset', 'territory', 'území', 'territory'),
  temporalAvailability: metric('findability', 20, 'dataset', 'temporal', 'časové pokrytí', 'temporal coverage'),
  accessUrlStatusCode: metric('accessibility', 50, 'distribution', 'accessUrl', 'přístupová adresa odpovídá', 'the access URL answers'),
  downloadUrlAvailability: metric('accessibility', 20, 'distribution', 'downloadUrl', 'odkaz ke stažení', 'download URL'),
  downloadUrlStatusCode: metric(
    'accessibility',
    30,
    'distribution',
    'downloadUrl',
    'odkaz ke stažení odpovídá',
    'the download URL answers',
  ),
  formatAvailability: metric('interoperability', 20, 'distribution', 'format', 'formát', 'format'),
  mediaTypeAvailability: metric('interoperability', 10, 'distribution', 'mediaType', 'typ média', 'media type'),
  formatMediaTypeVocabularyAlignment: metric(
    'interoperability',
    10,
    'distribution',
    'format',
    'formát a typ média z číselníků',
    'format and media type of the codelists',
  ),
  formatMediaTypeNonProprietary: metric('interoperability', 20, 'distribution', 'format', 'otevřený formát', 'non-proprietary format'),
  formatMediaTypeMachineInterpretable: metric(
    'interoperability',
    20,
    'distribution',
    'format',
    'strojově čitelný formát',
    'machine-readable format',
  ),
  dcatApCompliance: metric('interoperability', 30, 'dataset', 'description', 'soulad s DCAT-AP', 'conformance to DCAT-AP'),
  licenceAvailability: metric('reusability', 20, 'distribution', 'licence', 'licence', 'licence'),
  knownLicence: metric('reusability', 10, 'distribution', 'licence', 'licence z číselníku', 'licence of the codelist'),
  accessRightsAvailability: metric('reusability', 10, 'dataset', 'access/rights', 'přístupová práva', 'access rights'),
  accessRightsVocabularyAlignment: metric(
    'reusability',
    5,
    'dataset',
    'access/rights',
    'přístupová práva z číselníku',
    'access rights of the codelist',
  ),
  contactPointAvailability: metric('reusability', 20, 'dataset', 'contactPoint', 'kontakt', 'contact point'),
  publisherAvailability: metric('reusability', 10, 'dataset', 'publisher', 'poskytovatel', 'publisher'),
  rightsAvailability: metric('contextuality', 5, 'distribution', '', 'slovní prohlášení o právech', 'statement of rights in words'),
  byteSizeAvailability: metric('contextuality', 5, 'distribution', 'sizeBytes', 'velikost souboru', 'size of the file'),
  dateIssuedAvailability: metric('contextuality', 5, 'both', 'issued', 'datum vydání', 'date of issue'),
  dateModifiedAvailability: metric('contextuality', 5, 'both', 'modified', 'datum poslední změny', 'date of last change'),
} as const satisfies Record<string, MqaMetric>;

export type MqaMetricId = keyof typeof mqaMetrics;

/** The metrics as a list, in the order of the methodology. */
export const mqaMetricList: readonly (MqaMetric & { readonly id: MqaMetricId })[] = Object.entries(mqaMetrics).map(([id, row]) => ({
  id: id as MqaMetricId,
  ...row,
}));

/** Most points of each dimension and in all. */
export const mqaMaximum = {
  findability: 100,
  accessibility: 100,
  interoperability: 110,
  reusability: 75,
  contextuality: 20,
  total: 405,
} as const;
