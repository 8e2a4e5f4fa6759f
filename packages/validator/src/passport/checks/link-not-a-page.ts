import { eachDownload, whenDownloads } from '../answered-links.ts';
import type { PassportCheck } from '../passport-check.ts';

const pages: ReadonlySet<string> = new Set(['HTML', 'XHTML', 'RDFA', 'HTML_SIMPL']);

export const linkNotAPage: PassportCheck = {
  id: 'link-not-a-page',
  dimension: 'accessibility',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Na odkazu ke stažení je soubor, ne webová stránka ani přihlášení.',
    en: 'The download link leads to the file, not to a web page or a sign-in.',
  },
  fix: {
    cs: 'Uveďte adresu samotného souboru; stránku o datech dejte do adresy pro přístup. Otevřená data nesmí chtít přihlášení.',
    en: 'Give the address of the file itself; a page about the data belongs to the access address. Open data must not ask to sign in.',
  },
  applies: whenDownloads,
  run: (facts) =>
    eachDownload(facts, ({ answer: { beginsAs }, distribution: { format, mediaType }, pointer }) => {
      if (pages.has(format ?? '') || mediaType?.startsWith('text/html')) return undefined;
      if (beginsAs === 'login-page')
        return {
          pointer,
          message: { cs: 'Místo souboru přišla přihlašovací stránka.', en: 'A sign-in page came instead of the file.' },
        };
      if (beginsAs === 'html-page')
        return { pointer, message: { cs: 'Místo souboru přišla webová stránka.', en: 'A web page came instead of the file.' } };
      if (beginsAs === 'empty') return { pointer, message: { cs: 'Místo souboru nepřišlo nic.', en: 'Nothing came instead of the file.' } };
      return undefined;
    }),
};
