import type { Text } from '@pasport/model';
import type { MqaDimension } from '../../mqa/mqa-metrics.ts';
import type { MqaRating } from '../../mqa/mqa-rating.ts';
import type { UdataCriterion } from '../../udata/udata-criteria.ts';

export const answerWords = {
  pass: { cs: 'splněno', en: 'passed' },
  fail: { cs: 'nesplněno', en: 'failed' },
  'not-applicable': { cs: 'netýká se', en: 'not applicable' },
} as const satisfies Record<string, Text>;

export const ruleWords = {
  nkodMandatory: { cs: 'Povinné údaje národního katalogu (NKOD)', en: 'Mandatory attributes of the national catalogue (NKOD)' },
  officialSchema: { cs: 'Oficiální schéma DCAT‑AP‑CZ', en: 'Official DCAT‑AP‑CZ schema' },
  officialValidator: { cs: 'Oficiální validátor lokálních katalogů', en: 'Official validator of local catalogues' },
} as const satisfies Record<string, Text>;

export const mqaDimensionWords: Readonly<Record<MqaDimension, Text>> = {
  findability: { cs: 'dohledatelnost', en: 'findability' },
  accessibility: { cs: 'přístupnost', en: 'accessibility' },
  interoperability: { cs: 'interoperabilita', en: 'interoperability' },
  reusability: { cs: 'opakovaná použitelnost', en: 'reusability' },
  contextuality: { cs: 'souvislosti', en: 'contextuality' },
};

export const mqaRatingWords: Readonly<Record<MqaRating, Text>> = {
  excellent: { cs: 'výborné', en: 'excellent' },
  good: { cs: 'dobré', en: 'good' },
  enough: { cs: 'dostatečné', en: 'sufficient' },
  bad: { cs: 'špatné', en: 'bad' },
};

export const udataWords: Readonly<Record<UdataCriterion, Text>> = {
  license: { cs: 'licence', en: 'licence' },
  temporal_coverage: { cs: 'časové pokrytí', en: 'temporal coverage' },
  spatial: { cs: 'území', en: 'territory' },
  update_frequency: { cs: 'periodicita aktualizace', en: 'update frequency' },
  update_fulfilled_in_time: { cs: 'aktualizace včas', en: 'updated in time' },
  dataset_description_quality: { cs: 'popis delší než 100 znaků', en: 'description longer than 100 characters' },
  has_open_format: { cs: 'otevřený formát', en: 'open format' },
  all_resources_available: { cs: 'odkazy odpovídají', en: 'links answer' },
  resources_documentation: { cs: 'dokumentace', en: 'documentation' },
};
