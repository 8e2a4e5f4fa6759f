/** Words of `pasport register`. */
export const registerTexts = {
  missing: {
    cs: 'Bez těchto údajů sadu zaregistrovat nejde:',
    en: 'The dataset cannot be registered without these:',
  },
  faults: { cs: 'Pasport má chyby', en: 'The passport has faults' },
  noSource: {
    cs: 'Řekněte, co zaregistrovat: soubor s pasportem, nebo --from s daty. Otázky se kladou jen v terminálu.',
    en: 'Say what to register: a file with a passport, or --from with data. Questions are asked only in a terminal.',
  },
  twoSources: { cs: 'Buď soubor s pasportem, nebo --from, ne obojí.', en: 'Either a file with a passport, or --from, not both.' },
  twoStatuses: { cs: 'Buď --submit, nebo --publish, ne obojí.', en: 'Either --submit or --publish, not both.' },
  notOne: (count: string) => ({
    cs: `V souboru má být jeden pasport, je jich tam ${count}. Na víc pasportů je pasport import.`,
    en: `The file must hold one passport, it holds ${count}. Use pasport import for more.`,
  }),
  isCatalogue: {
    cs: 'V souboru je katalog, ne datová sada. Jeho záznamy naimportuje pasport import.',
    en: 'The file holds a catalogue, not a dataset. Use pasport import for its records.',
  },
  found: { cs: 'Rozpoznali jsme', en: 'Recognised' },
  trial: { cs: 'Zkouška nanečisto: nic se neuložilo.', en: 'A trial: nothing was stored.' },
  done: (title: string, status: string) => ({ cs: `Zaregistrováno: ${title} (${status}).`, en: `Registered: ${title} (${status}).` }),
  next: (slug: string) => ({
    cs: `Dál: pasport show ${slug}, pasport report ${slug}`,
    en: `Next: pasport show ${slug}, pasport report ${slug}`,
  }),
  notSaved: { cs: 'Nic se neuložilo.', en: 'Nothing was stored.' },
  level: { cs: 'Bezpečnostní úroveň', en: 'Security level' },
  refusedLevel: { cs: 'Do registru nepatří', en: 'Must not be registered' },
  ambiguous: (word: string) => ({
    cs: `Území „${word}“ je víc. Vyberte jedno a zadejte jeho kód:`,
    en: `There are more places named “${word}”. Choose one and give its code:`,
  }),
  steps: {
    form: { cs: 'V jaké podobě data jsou?', en: 'In which form are the data?' },
    address: { cs: 'Odkaz na data (nemusí být)', en: 'Link to the data (optional)' },
    title: { cs: 'Název: čeho se data týkají a kde', en: 'Title: what the data are about and where' },
    description: { cs: 'Popis: co je v jednom řádku, odkud data jsou', en: 'Description: what one row holds, where the data come from' },
    theme: { cs: 'Hlavní téma', en: 'Main theme' },
    territory: { cs: 'Území (pište název obce, okresu nebo kraje)', en: 'Territory (type the name of a municipality, district or region)' },
    frequency: { cs: 'Jak často se data opravdu mění?', en: 'How often do the data really change?' },
    ownerUnit: { cs: 'Který útvar ví, co v datech je? (nemusí být)', en: 'Which department knows the data? (optional)' },
    system: {
      cs: 'Kde data leží: název programu nebo složka (nemusí být)',
      en: 'Where the data live: name of a program or a folder (optional)',
    },
    people: { cs: 'Jsou v datech lidé?', en: 'Are there people in the data?' },
    protectedByLaw: { cs: 'Chrání je zákon nebo smlouva?', en: 'Does a law or a contract protect them?' },
    harm: { cs: 'Mohla by někomu ublížit?', en: 'Could they harm somebody?' },
    mandatoryOpen: { cs: 'Ukládá zákon je zveřejnit?', en: 'Does a law order to publish them?' },
    access: { cs: 'Kdo se k datům smí dostat?', en: 'Who may get to the data?' },
    openTerms: { cs: 'Může je kdokoli použít bez omezení?', en: 'May anybody use them without limits?' },
    save: { cs: 'Co s pasportem?', en: 'What now?' },
  },
  answers: {
    yes: { cs: 'ano', en: 'yes' },
    no: { cs: 'ne', en: 'no' },
    unknown: { cs: 'nevím', en: 'I do not know' },
  },
  access: {
    PUBLIC: { cs: 'kdokoli – data jsou veřejná', en: 'anybody – the data are public' },
    RESTRICTED: { cs: 'jen někdo – za podmínek', en: 'some – under conditions' },
    NON_PUBLIC: {
      cs: 'nikdo zvenku – data nejsou veřejná (záznam o nich být může)',
      en: 'nobody from outside – the data are not public (the record of them may be)',
    },
  },
  saves: {
    draft: { cs: 'uložit návrh', en: 'store a draft' },
    submit: { cs: 'poslat ke schválení', en: 'submit for approval' },
    publish: { cs: 'zveřejnit', en: 'publish' },
    nothing: { cs: 'nic neukládat', en: 'store nothing' },
  },
} as const;
