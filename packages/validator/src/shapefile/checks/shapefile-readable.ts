import type { Text } from '@pasport/model';
import { eachShapefile } from '../each-shapefile.ts';
import type { MemberFault, ShapefileCheck } from '../shapefile-check.ts';

export const shapefileReadable: ShapefileCheck = {
  id: 'shapefile-readable',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubory shapefilu se dají přečíst celé.', en: 'The files of the shapefile can be read whole.' },
  fix: {
    cs: 'Vyexportujte shapefile znovu a zabalte celé soubory; nejspíš se přerušilo kopírování.',
    en: 'Export the shapefile again and pack whole files; copying was probably interrupted.',
  },
  needs: 'archive',
  run: (facts) => {
    const outcome = eachShapefile(facts, ({ faults }) =>
      [...faults].map(([kind, fault]) => ({
        message: { cs: `Soubor .${kind} ${words[fault].cs}.`, en: `The file .${kind} ${words[fault].en}.` },
      })),
    );
    return outcome.findings.length > 0 ? { ...outcome, cap: 'unreadable' } : outcome;
  },
};

const words: Readonly<Record<MemberFault, Text>> = {
  'not-one': { cs: 'nemá správnou hlavičku, je to něco jiného', en: 'does not have the right header, it is something else' },
  'cut-off': { cs: 'je poškozený nebo useknutý, záznamy nejsou celé', en: 'is damaged or cut off, its records are not whole' },
  'too-large': { cs: 'je příliš velký, nedá se rozbalit', en: 'is too large to be unpacked' },
};
