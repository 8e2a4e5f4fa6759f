import type { Text } from '@pasport/model';
import { clean, type FileFinding } from '../../file/file-check.ts';
import type { GeoPackageCheck, GeoPackageContent } from '../geopackage-check.ts';

export const geopackageLayers: GeoPackageCheck = {
  id: 'geopackage-layers',
  dimension: 'compliance',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Vrstvy uvedené v obsahu v souboru jsou.', en: 'The layers listed in the contents are in the file.' },
  fix: {
    cs: 'Vyexportujte GeoPackage znovu s vrstvami, které má obsahovat.',
    en: 'Export the GeoPackage again with the layers that it should hold.',
  },
  needs: 'contents',
  run({ contents }) {
    if (contents.length === 0) {
      const message = { cs: 'Soubor neobsahuje žádnou vrstvu.', en: 'The file holds no layer.' };
      return { value: 0, findings: [{ message, count: 1, positions: [] }] };
    }
    const findings = contents.flatMap(lookAt);
    if (findings.length === 0) return clean;
    const grave = findings.filter(({ severity }) => severity === undefined).length;
    return { value: 1 - grave / contents.length, findings };
  },
};

function lookAt(content: GeoPackageContent): FileFinding[] {
  const { table, kind, found, hasGeometryColumn } = content;
  const finding = (message: Text, severity?: 'hint'): FileFinding[] => [
    { message, count: 1, positions: [{ part: table }], ...(severity && { severity }) },
  ];
  if (found === 'nothing') return finding({ cs: `Vrstva „${table}“ v souboru chybí.`, en: `The layer “${table}” is missing in the file.` });
  if (kind === 'tiles')
    return finding(
      {
        cs: `Vrstva „${table}“ jsou obrazové dlaždice; jejich obsah se nekontroluje.`,
        en: `The layer “${table}” holds image tiles; their content is not checked.`,
      },
      'hint',
    );
  if (found === 'view')
    return finding(
      {
        cs: `Vrstva „${table}“ je pohled (view); její obsah se nekontroluje.`,
        en: `The layer “${table}” is a view; its content is not checked.`,
      },
      'hint',
    );
  if (kind === 'features' && !hasGeometryColumn)
    return finding({
      cs: `Vrstva „${table}“ nemá uvedený sloupec s geometrií.`,
      en: `The layer “${table}” has no column of geometry named.`,
    });
  return [];
}
