import { withoutFormats } from '../blockers.ts';
import { findCode } from '@pasport/model';
import { gate, pass } from '../outcome.ts';
import { whenFiles, type PassportCheck } from '../passport-check.ts';

const proprietary = new Set(['XLS', 'DOC', 'PPT', 'MDB', 'DGN', 'DWG', 'GDB', 'RAR', 'VSD', 'PUB']);
const isOpenFormat = (format: string | undefined) =>
  format !== undefined && (findCode('file-type', format)?.nonProprietary === true || !proprietary.has(format));

export const formatOpen: PassportCheck = {
  id: 'format-open',
  dimension: 'portability',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Aspoň jeden soubor je v otevřeném formátu.', en: 'At least one file is in an open format.' },
  fix: {
    cs: 'Uložte data také ve formátu, který nepatří jednomu výrobci, třeba CSV nebo GeoPackage.',
    en: 'Save the data in a format that no vendor owns as well, e.g. CSV or GeoPackage.',
  },
  applies: whenFiles,
  run(facts) {
    const { files } = facts;
    return (
      withoutFormats(facts) ??
      (files.some(({ distribution }) => isOpenFormat(distribution.format))
        ? pass
        : gate({
            pointer: `${files[0]!.pointer}/format`,
            message: { cs: 'Všechny soubory jsou ve formátech jednoho výrobce.', en: 'All files are in formats owned by one vendor.' },
          }))
    );
  },
};
