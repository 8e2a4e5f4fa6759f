/** Words of `pasport import`. */
export const importTexts = {
  refusedHere: { cs: 'Záznam nejde přečíst jako pasport', en: 'The record cannot be read as a passport' },
  unanswered: (count: string) => ({
    cs: `Registr přestal odpovídat, bez výsledku zůstalo záznamů: ${count}. Spusťte import znovu, hotové záznamy se poznají.`,
    en: `The registry stopped answering, records left without a result: ${count}. Run the import again, finished records are recognised.`,
  }),
  nothingFound: { cs: 'Na zadaných cestách není žádný soubor.', en: 'There is no file at the given paths.' },
  trial: { cs: 'Zkouška nanečisto: nic se neuložilo.', en: 'A trial: nothing was stored.' },
  status: { cs: 'Výsledek', en: 'Result' },
  count: { cs: 'Záznamů', en: 'Records' },
  statuses: {
    created: { cs: 'nové', en: 'new' },
    changed: { cs: 'změněné', en: 'changed' },
    unchanged: { cs: 'beze změny', en: 'unchanged' },
    refused: { cs: 'odmítnuté', en: 'refused' },
    skipped: { cs: 'přeskočené', en: 'skipped' },
  },
  progress: { cs: '{bar} {percentage} %  záznamů: {records}', en: '{bar} {percentage} %  records: {records}' },
} as const;
