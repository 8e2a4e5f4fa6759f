import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import type { FlatGeobufCheck, FlatGeobufFault } from '../flatgeobuf-check.ts';

export const flatgeobufReadable: FlatGeobufCheck = {
  id: 'flatgeobuf-readable',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'FlatGeobuf se dá přečíst celý.', en: 'The FlatGeobuf can be read whole.' },
  fix: {
    cs: 'Vyexportujte soubor znovu a nahrajte ho celý.',
    en: 'Export the file again and upload the whole of it.',
  },
  needs: 'file',
  run({ fault }) {
    if (!fault) return clean;
    return { value: 0, cap: 'unreadable', findings: [{ message: words[fault], count: 1, positions: [] }] };
  },
};

const words: Readonly<Record<FlatGeobufFault, Text>> = {
  'not-one': { cs: 'Soubor nezačíná značkou FlatGeobuf.', en: 'The file does not start with the mark of FlatGeobuf.' },
  version: { cs: 'Soubor je v jiné verzi FlatGeobuf než 3.', en: 'The file is in another version of FlatGeobuf than 3.' },
  header: { cs: 'Hlavička souboru je poškozená.', en: 'The header of the file is damaged.' },
  index: { cs: 'Prostorový rejstřík je poškozený nebo useknutý.', en: 'The spatial index is damaged or cut off.' },
  'cut-off': {
    cs: 'Soubor je poškozený nebo useknutý, prvky nejsou všechny.',
    en: 'The file is damaged or cut off, features are missing.',
  },
};
