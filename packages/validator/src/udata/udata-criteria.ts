import type { Text } from '@pasport/model';

/** The nine criteria of udata in its own names and order, and what to do when one is not met. */
export const udataCriteria = {
  license: { pointer: '/distributions', whyNot: { cs: 'Není uvedena licence.', en: 'No licence is given.' } },
  temporal_coverage: { pointer: '/temporal', whyNot: { cs: 'Chybí časové pokrytí.', en: 'The temporal coverage is missing.' } },
  spatial: { pointer: '/territory', whyNot: { cs: 'Chybí území.', en: 'The territory is missing.' } },
  update_frequency: {
    pointer: '/frequency',
    whyNot: { cs: 'Periodicita aktualizace není známa.', en: 'The update frequency is not known.' },
  },
  update_fulfilled_in_time: {
    pointer: '/modified',
    whyNot: {
      cs: 'Data nejsou aktualizovaná včas, nebo není známa periodicita či poslední změna.',
      en: 'The data are not updated in time, or the frequency or the last change is not known.',
    },
  },
  dataset_description_quality: {
    pointer: '/description',
    whyNot: { cs: 'Popis nemá víc než 100 znaků.', en: 'The description is not longer than 100 characters.' },
  },
  has_open_format: {
    pointer: '/distributions',
    whyNot: {
      cs: 'Žádná distribuce není v otevřeném formátu (PDF, Word a Excel jimi nejsou).',
      en: 'No distribution is in an open format (PDF, Word and Excel are not).',
    },
  },
  all_resources_available: {
    pointer: '/distributions',
    whyNot: { cs: 'Některý odkaz neodpovídá, nebo žádný není.', en: 'A link does not answer, or there is none.' },
  },
  resources_documentation: {
    pointer: '/documentation',
    whyNot: {
      cs: 'Chybí dokumentace nebo popis některé distribuce.',
      en: 'Documentation, or the description of a distribution, is missing.',
    },
  },
} as const satisfies Record<string, { readonly pointer: string; readonly whyNot: Text }>;

export type UdataCriterion = keyof typeof udataCriteria;
export const udataCriterionNames = Object.keys(udataCriteria) as UdataCriterion[];
