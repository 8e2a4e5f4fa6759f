/** Words of `pasport export`. */
export const exportTexts = {
  what: {
    cs: 'Řekněte co: id pasportu, nebo --all.',
    en: 'Say what: the id of a passport, or --all.',
  },
  onlyWithAll: {
    cs: 'Přepínače --organisation a --status patří k --all.',
    en: 'Options --organisation and --status belong to --all.',
  },
  onlyDatasets: {
    cs: 'LKOD zná jen datové sady, tohle je řada nebo služba.',
    en: 'LKOD knows datasets only, this is a series or a service.',
  },
  leftOut: (count: string) => ({
    cs: `Vynecháno: ${count} (řady a služby LKOD nezná).`,
    en: `Left out: ${count} (LKOD has no series and services).`,
  }),
  distributionsLeftOut: (count: string) => ({
    cs: `Do LKOD se nevešlo: ${count} (listiny, databáze nebo data bez adresy).`,
    en: `Without a place in LKOD: ${count} (paper, a database or data without an address).`,
  }),
  distributions: { cs: ['distribuce', 'distribuce', 'distribucí'], en: ['distribution', 'distributions'] },
  written: (count: string, file: string) => ({ cs: `Zapsáno: ${count}, ${file}`, en: `Written: ${count}, ${file}` }),
  records: { cs: ['záznam', 'záznamy', 'záznamů'], en: ['record', 'records'] },
} as const;
