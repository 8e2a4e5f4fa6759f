import type { Box } from '../../crs/box.ts';
import { clean } from '../../file/file-check.ts';
import type { ServiceCheck } from '../service-check.ts';
import { isBox } from '../is-box.ts';
import { layerOutcome } from '../layer-outcome.ts';

/** About two kilometres: borders are drawn in more or less detail. */
const margin = 0.02;

export const layersTerritory: ServiceCheck = {
  id: 'layers-territory',
  dimension: 'consistency',
  weight: 4,
  severity: 'warning',
  certainty: 'likely',
  what: {
    cs: 'Rozsahy vrstev zasahují do území, které uvádí pasport, a nejsou celým světem.',
    en: 'Extents of layers reach into the territory that the passport names, and are not the whole world.',
  },
  fix: {
    cs: 'Nastavte vrstvě skutečný rozsah dat, nebo opravte území v pasportu.',
    en: 'Set the extent of the layer to that of its data, or correct the territory in the passport.',
  },
  needs: 'description',
  run({ layers, declared: { territory } }) {
    const bounded = layers?.filter(({ box, isGroup }) => box && !isGroup && isBox(box)) ?? [];
    if (bounded.length === 0) return undefined;
    const world = bounded.filter(({ box }) => box && isWorld(box));
    const outside = territory ? bounded.filter(({ box }) => box && !touches(box, territory)) : [];
    const wide = layerOutcome(world, bounded, {
      cs: 'jako rozsah je uveden celý svět',
      en: 'the whole world is given as the extent',
      severity: 'hint',
    });
    const far = layerOutcome(outside, bounded, {
      cs: 'rozsah leží mimo území uvedené v pasportu',
      en: 'the extent lies outside the territory named in the passport',
    });
    const findings = [...far.findings, ...wide.findings];
    return findings.length === 0 ? clean : { value: Math.min(far.value, Math.max(0.5, wide.value)), findings };
  },
};

function isWorld([west, south, east, north]: Box): boolean {
  return east - west >= 359 && north - south >= 170;
}

function touches([west, south, east, north]: Box, territory: Box): boolean {
  const isBeside = west <= east && (west > territory[2] + margin || east < territory[0] - margin);
  return !isBeside && south <= territory[3] + margin && north >= territory[1] - margin;
}
