/** Words of `pasport assess`. */
export const assessTexts = {
  noSource: {
    cs: 'Řekněte, co posoudit: soubor s pasportem, nebo aspoň jednu odpověď, např. --people no.',
    en: 'Say what to assess: a file with a passport, or at least one answer, e.g. --people no.',
  },
  levels: {
    S0: { cs: 'otevřená', en: 'open' },
    S1: { cs: 'veřejná s podmínkami', en: 'public under terms' },
    S2: { cs: 'vnitřní', en: 'internal' },
    S3: { cs: 'chráněná', en: 'protected' },
    S4: { cs: 'kritická', en: 'critical' },
    X: { cs: 'do registru nepatří', en: 'must not be registered' },
  },
  rule: (id: string, version: string) => ({ cs: `pravidlo ${id}, ${version}`, en: `rule ${id}, ${version}` }),
  contradictions: { cs: 'Odporuje si', en: 'Contradicts itself' },
  task: { cs: 'Je třeba udělat', en: 'To be done' },
  warning: { cs: 'Ověřte', en: 'To be verified' },
} as const;
