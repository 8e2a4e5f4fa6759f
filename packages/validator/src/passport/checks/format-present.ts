import { withoutFiles } from '../blockers.ts';
import { shareMeasure } from '../../score/measures.ts';
import { partial } from '../outcome.ts';
import { whenFiles, type FindingDraft, type PassportCheck } from '../passport-check.ts';

export const formatPresent: PassportCheck = {
  id: 'format-present',
  dimension: 'compliance',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor má formát a typ média.', en: 'A file has a format and a media type.' },
  fix: { cs: 'Vyberte formát (třeba CSV) a typ média (text/csv).', en: 'Choose the format (e.g. CSV) and the media type (text/csv).' },
  applies: whenFiles,
  run(facts) {
    const { files, isOpen } = facts;
    const blocker = withoutFiles(facts);
    if (blocker) return blocker;
    const findings: FindingDraft[] = [];
    let found = 0;
    for (const { distribution, pointer } of files) {
      const { format, mediaType } = distribution;
      found += (format ? 1 : 0) + (mediaType || !isOpen ? 1 : 0);
      const severity = isOpen ? 'error' : 'warning';
      if (!format)
        findings.push({
          pointer: `${pointer}/format`,
          severity,
          message: { cs: 'Soubor nemá uvedený formát.', en: 'The format of the file is missing.' },
        });
      if (!mediaType && isOpen)
        findings.push({
          pointer: `${pointer}/mediaType`,
          severity,
          message: { cs: 'Soubor nemá uvedený typ média.', en: 'The media type of the file is missing.' },
        });
    }
    return partial(shareMeasure(found, 2 * files.length), findings);
  },
};
