import type { Draft } from '@pasport/model';

/** A record whose every hidden value holds a word that stands nowhere else. */
export function marked(fields: Partial<Draft>): Draft {
  return {
    title: { cs: 'Seznam xnazevx' },
    description: { cs: 'Popis xpopisx klientů.' },
    keywords: { cs: ['xklicx'] },
    iri: 'https://xirix.example/sada',
    externalIds: [{ scheme: 'xschemax', value: 'xhodnotax' }],
    curator: { name: 'Xkuratorx', email: 'xosobax@hodonin.example' },
    contactPoint: { email: 'socialni@hodonin.example' },
    locations: [{ system: { name: 'Xsystemx', vendor: 'Xdodavatelx' }, path: '\\\\xserverx\\data', place: 'xmistnostx' }],
    distributions: [
      {
        kind: 'file',
        title: { cs: 'xsouborx' },
        format: 'CSV',
        downloadUrl: 'https://xadresax.example/a.csv',
        columns: [{ name: 'xsloupecx' }],
        schemaUrl: 'https://xschematx.example/',
      },
    ],
    documentation: 'https://xdokumentacex.example/',
    landingPage: 'https://xstrankax.example/',
    process: { publicationPlan: { plannedOn: '2099-01-01', reason: { cs: 'xplanx' } } },
    frequency: 'MONTHLY',
    modified: '2020-01-01',
    themes: ['SOCI'],
    territory: { units: ['obec/586021'] },
    extras: { cizi: 'xnavicx' },
    ...fields,
  };
}

/** Words of a marked record that an outsider never meets, whether the record is protected or critical. */
export const hiddenWords =
  'xklicx xirix xschemax xhodnotax xkuratorx xosobax xsystemx xdodavatelx xserverx xmistnostx xsouborx xadresax xsloupecx xschematx xdokumentacex xstrankax xplanx xnavicx'.split(
    ' ',
  );

/** Those that an outsider does not meet when the record is critical. */
export const allWords = ['xnazevx', 'xpopisx', ...hiddenWords];

/** Words that were written about the record on its way: a change, a note, comments, deputies, an acceptance, an evaluation. */
export const wayWords = 'xnavrhx xpoznamkax xkomentarx xzastupcex xprijetix xvyhodnocenix xvystrahax'.split(' ');
