import { clean } from '../../file/file-check.ts';
import type { KmlCheck } from '../kml-check.ts';

export const kmlDataInside: KmlCheck = {
  id: 'kml-data-inside',
  dimension: 'portability',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Data jsou přímo v souboru, ne za odkazy (NetworkLink).',
    en: 'The data are in the file itself, not behind links (NetworkLink).',
  },
  fix: {
    cs: 'Vložte do souboru samotné prvky (Placemark); odkazy na jiné soubory časem přestanou fungovat.',
    en: 'Put the features (Placemark) into the file itself; links to other files stop working in time.',
  },
  needs: 'document',
  run({ networkLinks }) {
    if (networkLinks === 0) return clean;
    const message = {
      cs: `Soubor odkazuje na data jinde (NetworkLink ${networkLinks}×); jejich obsah se nekontroluje.`,
      en: `The file refers to data elsewhere (NetworkLink ${networkLinks}×); their content is not checked.`,
    };
    return { value: 0, findings: [{ message, count: networkLinks, positions: [] }] };
  },
};
