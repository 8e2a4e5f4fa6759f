import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import type { ArchiveCheck } from '../archive-check.ts';
import type { ArchiveFaultKind } from '../archive-fault.ts';

const words: Partial<Readonly<Record<ArchiveFaultKind, Text>>> = {
  'too-many-entries': { cs: 'archiv má příliš mnoho souborů', en: 'the archive holds too many files' },
  'too-large': { cs: 'po rozbalení je archiv příliš velký', en: 'the archive is too large when unpacked' },
  'suspicious-ratio': {
    cs: 'soubor se rozbalí do neúměrné velikosti (ZIP bomba)',
    en: 'a file unpacks to a size out of proportion (a ZIP bomb)',
  },
  'unsafe-name': { cs: 'název souboru vede mimo archiv', en: 'the name of a file leads out of the archive' },
  encrypted: { cs: 'soubor je chráněný heslem', en: 'a file is protected by a password' },
  link: { cs: 'místo souboru je odkaz', en: 'there is a link in place of a file' },
};

export const archiveSafe: ArchiveCheck = {
  id: 'archive-safe',
  dimension: 'portability',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Archiv se dá bezpečně rozbalit.', en: 'The archive can be unpacked safely.' },
  fix: {
    cs: 'Zabalte jen soubory s daty, bez hesla, bez odkazů a bez cest mimo archiv.',
    en: 'Pack data files only, without a password, links and paths that lead out of the archive.',
  },
  needs: 'list',
  run({ defects }) {
    const findings = defects.flatMap(({ kind, count, names }) => {
      const text = words[kind];
      if (!text) return [];
      return [{ count, positions: names.map((part) => ({ part })), message: { cs: sentence(text.cs), en: sentence(text.en) } }];
    });
    return findings.length === 0 ? clean : { value: 0, cap: 'unreadable', findings };
  },
};

function sentence(phrase: string): string {
  return `${phrase.charAt(0).toLocaleUpperCase('cs')}${phrase.slice(1)}.`;
}
