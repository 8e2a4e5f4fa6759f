import { kindOptions, formatOptions } from './choices.ts';
import { readAt, writeAt } from './at-pointer.ts';
import { plainField, type StepField } from './step-field.ts';

const first = '/distributions/0';

/** What data are called and what they are: the first step, filled in by what was recognised. */
export const nameFields: readonly StepField[] = [
  plainField({
    name: 'nazev',
    pointer: '/title/cs',
    control: 'text',
    label: { cs: 'Název', en: 'Title (in Czech)' },
    hint: {
      cs: 'Čeho se data týkají a kde, např. Parkovací zóny – Hodonín. Bez slov seznam, tabulka, export.',
      en: 'What the data are about and where. Leave out words such as list, table, export.',
    },
  }),
  plainField({
    name: 'popis',
    pointer: '/description/cs',
    control: 'area',
    label: { cs: 'Popis', en: 'Description (in Czech)' },
    hint: {
      cs: 'Co je v jednom řádku, odkud data máte, na co si dát pozor. Stačí dvě věty.',
      en: 'What one row holds, where the data come from, what to beware of. Two sentences are enough.',
    },
  }),
  {
    name: 'slova',
    pointer: '/keywords',
    control: 'text',
    label: { cs: 'Klíčová slova', en: 'Keywords (in Czech)' },
    hint: { cs: 'Oddělte je čárkou.', en: 'Separate them by commas.' },
    read: ({ keywords }) => (keywords?.cs ?? []).join(', '),
    write: (draft, text) => {
      const words = text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
      return writeAt(draft, '/keywords/cs', words.length > 0 ? words : undefined);
    },
  },
  plainField({ name: 'podoba', pointer: `${first}/kind`, control: 'select', label: { cs: 'Podoba', en: 'Form' }, options: kindOptions }),
  {
    name: 'odkaz',
    pointer: `${first}/downloadUrl`,
    control: 'text',
    label: { cs: 'Odkaz na data', en: 'Link to the data' },
    hint: { cs: 'Nemusí být. Začíná https://.', en: 'Optional. It begins with https://.' },
    read: (draft) => addressOf(draft),
    write: (draft, text) => {
      const address = text.trim() === '' ? undefined : text.trim();
      const isFile = readAt(draft, `${first}/kind`) === 'file';
      // A page or a service beside the file stays as it is.
      const hadBoth = readAt(draft, `${first}/accessUrl`) === readAt(draft, `${first}/downloadUrl`);
      const withAccess = !isFile || hadBoth ? writeAt(draft, `${first}/accessUrl`, address) : draft;
      return isFile ? writeAt(withAccess, `${first}/downloadUrl`, address) : withAccess;
    },
  },
  plainField({
    name: 'format',
    pointer: `${first}/format`,
    control: 'select',
    label: { cs: 'Formát', en: 'Format' },
    options: formatOptions,
  }),
  plainField({ name: 'kodovani', pointer: `${first}/encoding`, control: 'text', label: { cs: 'Kódování textu', en: 'Text encoding' } }),
  plainField({ name: 'od', pointer: '/temporal/start', control: 'date', label: { cs: 'Období od', en: 'Period from' } }),
  plainField({ name: 'do', pointer: '/temporal/end', control: 'date', label: { cs: 'Období do', en: 'Period to' } }),
  plainField({ name: 'nazev_en', pointer: '/title/en', control: 'text', label: { cs: 'Název anglicky', en: 'Title in English' } }),
  plainField({
    name: 'popis_en',
    pointer: '/description/en',
    control: 'area',
    label: { cs: 'Popis anglicky', en: 'Description in English' },
  }),
];

function addressOf(draft: Parameters<StepField['read']>[0]): string {
  const { downloadUrl, accessUrl } = draft.distributions?.[0] ?? {};
  return downloadUrl ?? accessUrl ?? '';
}
