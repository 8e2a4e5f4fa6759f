import { clean, type FileFinding } from '../../file/file-check.ts';
import type { TableCheck } from '../table-facts.ts';
import { rowList } from '../findings.ts';

export const titleRows: TableCheck = {
  id: 'title-rows',
  dimension: 'compliance',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Nad hlavičkou ani pod tabulkou nejsou nadpisy a poznámky.',
    en: 'No titles or notes stand above the header or below the table.',
  },
  fix: {
    cs: 'Smažte řádky, které do tabulky nepatří; nadpis a poznámky patří do popisu v pasportu.',
    en: 'Delete the rows that do not belong to the table; the title and notes belong to the description in the passport.',
  },
  needs: 'table',
  run({ preambleLines, table: { notesBelow } }) {
    const findings: FileFinding[] = [];
    if (preambleLines > 0) {
      findings.push({
        count: preambleLines,
        positions: Array.from({ length: Math.min(5, preambleLines) }, (_, index) => ({ row: index + 1 })),
        message: {
          cs: `Tabulka začíná až na řádku ${preambleLines + 1}, nad ní jsou jiné řádky.`,
          en: `The table starts on row ${preambleLines + 1} only; other rows stand above it.`,
        },
      });
    }
    if (notesBelow.length > 0) {
      const rows = rowList(notesBelow.slice(0, 5), notesBelow.length);
      findings.push({
        count: notesBelow.length,
        positions: notesBelow.slice(0, 5).map((row) => ({ row })),
        severity: 'warning',
        certainty: 'likely',
        message:
          notesBelow.length === 1
            ? { cs: `Pod tabulkou je poznámka, řádek ${rows}.`, en: `A note stands below the table, row ${rows}.` }
            : { cs: `Pod tabulkou jsou poznámky, řádky ${rows}.`, en: `Notes stand below the table, rows ${rows}.` },
      });
    }
    return findings.length === 0 ? clean : { value: preambleLines > 0 ? 0 : 0.5, findings };
  },
};
