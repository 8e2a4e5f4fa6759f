import { clean, type CsvCheck } from '../csv-check.ts';

export const titleRows: CsvCheck = {
  id: 'title-rows',
  dimension: 'compliance',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Nad hlavičkou tabulky nejsou nadpisy ani poznámky.', en: 'No titles or notes stand above the header of the table.' },
  fix: {
    cs: 'Smažte řádky nad hlavičkou; nadpis a poznámky patří do popisu v pasportu.',
    en: 'Delete the rows above the header; the title and notes belong to the description in the passport.',
  },
  needsTable: true,
  run({ dialect: { preambleLines } }) {
    if (preambleLines === 0) return clean;
    const positions = Array.from({ length: Math.min(5, preambleLines) }, (_, index) => ({ row: index + 1 }));
    return {
      value: 0,
      findings: [
        {
          count: preambleLines,
          positions,
          message: {
            cs: `Tabulka začíná až na řádku ${preambleLines + 1}, nad ní jsou jiné řádky.`,
            en: `The table starts on row ${preambleLines + 1} only; other rows stand above it.`,
          },
        },
      ],
    };
  },
};
