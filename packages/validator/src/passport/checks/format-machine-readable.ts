import { withoutFormats } from '../blockers.ts';
import { findCode } from '@pasport/model';
import { gate, pass } from '../outcome.ts';
import { whenFiles, type PassportCheck } from '../passport-check.ts';

const isReadable = (format: string | undefined) =>
  format !== undefined && (findCode('file-type', format)?.machineReadable === true || alsoReadable.has(format));
/** Left out of the European list, though programs read them. */
const alsoReadable = new Set(['GPKG', 'PARQUET', 'GML', 'GTFS', 'TSV', 'ZIP', 'SQL', 'DBF', 'ATOM']);

export const formatMachineReadable: PassportCheck = {
  id: 'format-machine-readable',
  dimension: 'portability',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Aspoň jeden soubor je strojově čitelný.', en: 'At least one file is machine-readable.' },
  fix: {
    cs: 'Přidejte data jako CSV, JSON nebo XML; PDF a obrázky počítač nepřečte.',
    en: 'Add the data as CSV, JSON or XML; a computer cannot read PDF or images.',
  },
  applies: whenFiles,
  run(facts) {
    const { files } = facts;
    return (
      withoutFormats(facts) ??
      (files.some(({ distribution }) => isReadable(distribution.format))
        ? pass
        : gate({
            pointer: `${files[0]!.pointer}/format`,
            message: { cs: 'Žádný soubor není strojově čitelný.', en: 'No file is machine-readable.' },
          }))
    );
  },
};
