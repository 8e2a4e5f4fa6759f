/** Words of `pasport validate`. */
export const validateTexts = {
  valid: { cs: 'tvar je v pořádku', en: 'shape is fine' },
  noFindings: { cs: 'žádný nález', en: 'no findings' },
  findings: {
    error: { cs: ['chyba', 'chyby', 'chyb'], en: ['error', 'errors'] },
    warning: { cs: ['varování', 'varování', 'varování'], en: ['warning', 'warnings'] },
    hint: { cs: ['tip', 'tipy', 'tipů'], en: ['hint', 'hints'] },
  },
  faults: { cs: ['chyba', 'chyby', 'chyb'], en: ['fault', 'faults'] },
  passports: { cs: ['pasport', 'pasporty', 'pasportů'], en: ['passport', 'passports'] },
  skipped: { cs: 'přeskočeno', en: 'skipped' },
  summary: (checked: string, faulty: string) => ({ cs: `${checked}, s chybou ${faulty}`, en: `${checked}, ${faulty} with faults` }),
  below: (limit: string) => ({ cs: `skóre je pod mezí ${limit}`, en: `the score is under the limit ${limit}` }),
} as const;
