import { withoutFiles } from '../blockers.ts';
import { eachOf } from '../outcome.ts';
import { whenFiles, type PassportCheck } from '../passport-check.ts';

export const fileDownload: PassportCheck = {
  id: 'file-download',
  dimension: 'accessibility',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Otevřený soubor má odkaz přímo ke stažení.', en: 'An open file has a direct download link.' },
  fix: {
    cs: 'Uveďte odkaz, který vede přímo na soubor, ne na stránku o něm.',
    en: 'Give a link that leads to the file itself, not to a page about it.',
  },
  applies: (facts) => facts.isOpen && whenFiles(facts),
  run(facts) {
    const { files } = facts;
    return (
      withoutFiles(facts) ??
      eachOf(files, ({ distribution, pointer }) =>
        distribution.downloadUrl
          ? undefined
          : { pointer: `${pointer}/downloadUrl`, message: { cs: 'Soubor nemá odkaz ke stažení.', en: 'The file has no download link.' } },
      )
    );
  },
};
