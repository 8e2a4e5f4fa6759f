import { clean } from '../../file/file-check.ts';
import type { ArchiveCheck } from '../archive-check.ts';

export const archiveReadable: ArchiveCheck = {
  id: 'archive-readable',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Archiv ZIP se dá otevřít celý.', en: 'The ZIP archive can be opened whole.' },
  fix: { cs: 'Zabalte soubory znovu a nahrajte archiv celý.', en: 'Pack the files again and upload the whole archive.' },
  needs: 'bytes',
  run({ failure, defects }) {
    const damaged = defects.find(({ kind }) => kind === 'damaged');
    if (failure === 'too-large') {
      const message = { cs: 'Archiv je příliš velký, nebyl zkontrolován.', en: 'The archive is too large; it was not checked.' };
      return { value: 0, findings: [{ count: 1, positions: [], severity: 'warning', message }] };
    }
    if (!failure && !damaged) return clean;
    const message = failure
      ? { cs: 'Soubor není archiv ZIP, nebo je poškozený.', en: 'The file is no ZIP archive, or it is damaged.' }
      : { cs: 'Část archivu je poškozená.', en: 'A part of the archive is damaged.' };
    const positions = (damaged?.names ?? []).map((part) => ({ part }));
    return { value: 0, cap: failure ? 'not-reachable' : 'unreadable', findings: [{ count: 1, positions, message }] };
  },
};
