import { clean } from '../../file/file-check.ts';
import type { ArchiveCheck } from '../archive-check.ts';

export const archiveNamesUnique: ArchiveCheck = {
  id: 'archive-names-unique',
  dimension: 'consistency',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Každý soubor je v archivu jednou.', en: 'Each file is in the archive once.' },
  fix: { cs: 'Zabalte soubory znovu, každý jednou.', en: 'Pack the files again, each once.' },
  needs: 'list',
  run({ defects }) {
    const repeated = defects.find(({ kind }) => kind === 'repeated-name');
    if (!repeated) return clean;
    const { count, names } = repeated;
    const message = { cs: 'Soubor stejného jména je v archivu vícekrát.', en: 'A file of the same name is in the archive more than once.' };
    return { value: 0, findings: [{ count, positions: names.map((part) => ({ part })), message }] };
  },
};
