import { withoutFormats } from '../blockers.ts';
import { eachOf } from '../outcome.ts';
import { whenFiles, type PassportCheck } from '../passport-check.ts';
import { formatOfAddress, formatsAgree, isContainer } from '../format-signs.ts';

export const formatAddress: PassportCheck = {
  id: 'format-address',
  dimension: 'consistency',
  weight: 1,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'Přípona v odkazu ke stažení odpovídá formátu.', en: 'The ending of the download link agrees with the format.' },
  fix: {
    cs: 'Zkontrolujte, zda odkaz vede na soubor v uvedeném formátu; komprimovaný soubor označte typem komprese nebo balíčku.',
    en: 'Check that the link leads to a file of that format; mark a compressed file by its compression or package type.',
  },
  applies: whenFiles,
  run(facts) {
    const { files } = facts;
    return (
      withoutFormats(facts) ??
      eachOf(files, ({ distribution: { format, downloadUrl, compression, packaging }, pointer }) => {
        if (format === undefined || downloadUrl === undefined) return undefined;
        const ending = formatOfAddress(downloadUrl);
        if (ending === undefined || formatsAgree(format, ending)) return undefined;
        if (isContainer(ending) && (compression ?? packaging) !== undefined) return undefined;
        return {
          pointer: `${pointer}/downloadUrl`,
          message: {
            cs: `Odkaz končí jako ${ending}, uveden je formát ${format}.`,
            en: `The link ends as ${ending}, the declared format is ${format}.`,
          },
        };
      })
    );
  },
};
