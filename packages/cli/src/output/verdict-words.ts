import type { Text } from '@pasport/model';

type Words = Readonly<Record<string, Text>>;

/** Words of verdicts by the rules of others. */
export const verdictWords = {
  rules: {
    nkodMandatory: { cs: 'povinné údaje národního katalogu', en: 'mandatory attributes of the national catalogue' },
    officialSchema: { cs: 'oficiální schéma DCAT-AP-CZ', en: 'official DCAT-AP-CZ schema' },
    officialValidator: { cs: 'oficiální validátor', en: 'official validator' },
  },
  answers: {
    pass: { cs: 'splněno', en: 'passed' },
    fail: { cs: 'nesplněno', en: 'failed' },
    'not-applicable': { cs: 'netýká se', en: 'not applicable' },
  },
  mqa: { cs: 'body data.europa.eu (MQA)', en: 'points of data.europa.eu (MQA)' },
  ratings: {
    excellent: { cs: 'výborné', en: 'excellent' },
    good: { cs: 'dobré', en: 'good' },
    enough: { cs: 'dostatečné', en: 'sufficient' },
    bad: { cs: 'špatné', en: 'bad' },
  } satisfies Words as Words,
  unknown: { cs: 'zatím se neví', en: 'not known yet' },
  openness: { cs: 'otevřenost', en: 'openness' },
  udata: { cs: 'kritéria udata', en: 'criteria of udata' },
  outOf: (met: string, all: string) => ({ cs: `${met} z ${all}`, en: `${met} of ${all}` }),
  criteria: {
    license: { cs: 'licence', en: 'licence' },
    temporal_coverage: { cs: 'časové pokrytí', en: 'temporal coverage' },
    spatial: { cs: 'území', en: 'territory' },
    update_frequency: { cs: 'periodicita aktualizace', en: 'update frequency' },
    update_fulfilled_in_time: { cs: 'aktualizace včas', en: 'updated in time' },
    dataset_description_quality: { cs: 'popis delší než 100 znaků', en: 'description longer than 100 characters' },
    has_open_format: { cs: 'otevřený formát', en: 'open format' },
    all_resources_available: { cs: 'odkazy odpovídají', en: 'links answer' },
    resources_documentation: { cs: 'dokumentace', en: 'documentation' },
  } satisfies Words as Words,
  warnings: { cs: ['varování', 'varování', 'varování'], en: ['warning', 'warnings'] },
  more: (rest: string) => ({ cs: `… a další: ${rest}`, en: `… and more: ${rest}` }),
} as const;
