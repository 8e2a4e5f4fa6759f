import type { Text } from '@pasport/model';
import { clean, type FileFinding } from '../../file/file-check.ts';
import type { GeoPackageCheck, GeoPackageContent } from '../geopackage-check.ts';

export const geopackageSrs: GeoPackageCheck = {
  id: 'geopackage-srs',
  dimension: 'consistency',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Souřadnicový systém vrstvy je v souboru popsán a všude je uveden stejně.',
    en: 'The coordinate system of a layer is described in the file and named the same everywhere.',
  },
  fix: {
    cs: 'Nastavte vrstvě jeden souřadnicový systém a vyexportujte ji znovu.',
    en: 'Set one coordinate system for the layer and export it again.',
  },
  needs: 'contents',
  run({ contents }) {
    const layers = contents.filter(({ kind, found }) => kind === 'features' && found === 'table');
    if (layers.length === 0) return undefined;
    const findings = layers.flatMap(lookAt);
    return findings.length === 0 ? clean : { value: 0, findings };
  },
};

function lookAt({ table, srs }: GeoPackageContent): FileFinding[] {
  const { ofContents, ofGeometryColumn, isRegistered, others } = srs;
  const finding = (message: Text, count = 1): FileFinding => ({ message, count, positions: [{ part: table }] });
  const found: FileFinding[] = [];
  if (!isRegistered && ofGeometryColumn !== undefined)
    found.push(
      finding({
        cs: `Vrstva „${table}“ odkazuje na systém ${ofGeometryColumn}, který v souboru není popsán.`,
        en: `The layer “${table}” refers to the system ${ofGeometryColumn}, which is not described in the file.`,
      }),
    );
  if (ofContents !== undefined && ofGeometryColumn !== undefined && ofContents !== ofGeometryColumn)
    found.push(
      finding({
        cs: `Vrstva „${table}“ uvádí v obsahu systém ${ofContents}, u sloupce geometrie ${ofGeometryColumn}.`,
        en: `The layer “${table}” names the system ${ofContents} in the contents and ${ofGeometryColumn} for its geometry.`,
      }),
    );
  if (others > 0)
    found.push(
      finding(
        {
          cs: `Vrstva „${table}“: ${others}× má geometrie zapsaný jiný systém než vrstva.`,
          en: `The layer “${table}”: ${others} geometries name another system than the layer.`,
        },
        others,
      ),
    );
  return found;
}
