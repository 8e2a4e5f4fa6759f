import type { CountForms } from '../ui/count-text.ts';

export const resultForms: CountForms = {
  cs: { one: '# výsledek', few: '# výsledky', many: '# výsledků' },
  en: { one: '# result', many: '# results' },
};
