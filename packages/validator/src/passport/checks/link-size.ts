import { linkRules } from '../../links/link-rules.ts';
import { eachDownload, isDownload, whenDownloads } from '../answered-links.ts';
import type { PassportCheck } from '../passport-check.ts';

export const linkSize: PassportCheck = {
  id: 'link-size',
  dimension: 'consistency',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: {
    cs: `Uvedená velikost souboru se neliší od skutečné o víc než ${linkRules.sizeTolerance * 100} %.`,
    en: `The declared size of the file differs from the real one by ${linkRules.sizeTolerance * 100} % at most.`,
  },
  fix: { cs: 'Opravte velikost souboru v pasportu.', en: 'Correct the size of the file in the passport.' },
  applies: (facts) => whenDownloads(facts) && facts.links.some((link) => isDownload(link) && link.distribution.sizeBytes !== undefined),
  run: (facts) =>
    eachDownload(facts, ({ answer: { contentLength }, distribution: { sizeBytes }, pointer }) => {
      if (contentLength === undefined || sizeBytes === undefined) return undefined;
      if (Math.abs(contentLength - sizeBytes) <= linkRules.sizeTolerance * Math.max(sizeBytes, 1)) return undefined;
      return {
        pointer: pointer.replace(/downloadUrl$/u, 'sizeBytes'),
        message: {
          cs: `Soubor má ${contentLength} bajtů, v pasportu je uvedeno ${sizeBytes}.`,
          en: `The file has ${contentLength} bytes, the passport says ${sizeBytes}.`,
        },
      };
    }),
};
