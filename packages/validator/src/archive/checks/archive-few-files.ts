import { clean } from '../../file/file-check.ts';
import type { ArchiveCheck } from '../archive-check.ts';

export const archiveFewFiles: ArchiveCheck = {
  id: 'archive-few-files',
  dimension: 'understandability',
  weight: 0,
  severity: 'hint',
  certainty: 'possible',
  what: { cs: 'V archivu je málo souborů, každý se dá popsat zvlášť.', en: 'The archive holds few files, each can be described.' },
  fix: {
    cs: 'Zvažte, zda nemá být každý soubor samostatnou distribucí s vlastním popisem.',
    en: 'Consider whether each file should be a distribution of its own with a description.',
  },
  needs: 'list',
  run({ leftOut, dataFiles }) {
    if (leftOut === 0) return clean;
    const count = leftOut + dataFiles.length;
    const message = {
      cs: `V archivu je ${count} souborů s daty; zkontrolováno bylo prvních ${dataFiles.length}.`,
      en: `The archive holds ${count} data files; the first ${dataFiles.length} were checked.`,
    };
    return { value: 1, findings: [{ count: 1, positions: [], message }] };
  },
};
