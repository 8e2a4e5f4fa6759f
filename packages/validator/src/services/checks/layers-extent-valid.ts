import type { Box } from '../../crs/box.ts';
import { systemOf } from '../../crs/system-of.ts';
import { clean } from '../../file/file-check.ts';
import type { ServiceCheck } from '../service-check.ts';
import { isBox } from '../is-box.ts';
import { layerOutcome } from '../layer-outcome.ts';

export const layersExtentValid: ServiceCheck = {
  id: 'layers-extent-valid',
  dimension: 'accuracy',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Rozsahy vrstev jsou ve stupních: západ, jih, východ, sever.',
    en: 'Extents of layers are in degrees: west, south, east, north.',
  },
  fix: {
    cs: 'Nechte rozsah vrstvy v serveru spočítat znovu; prázdná vrstva mívá rozsah obrácený.',
    en: 'Let the server compute the extent of the layer again; an empty layer often has it reversed.',
  },
  needs: 'description',
  run({ layers }) {
    const bounded = layers?.filter(({ box, isGroup }) => box && !isGroup) ?? [];
    if (bounded.length === 0) return undefined;
    const wrong = layerOutcome(
      bounded.filter(({ box }) => box && !isBox(box)),
      bounded,
      { cs: 'rozsah není ve stupních nebo je obrácený', en: 'the extent is not in degrees, or reversed' },
    );
    const swapped = layerOutcome(
      bounded.filter(({ box }) => box && isBox(box) && isSwapped(box)),
      bounded,
      { cs: 'zeměpisná šířka a délka rozsahu jsou prohozené', en: 'latitude and longitude of the extent are swapped' },
    );
    const findings = [...wrong.findings, ...swapped.findings];
    return findings.length === 0 ? clean : { value: Math.min(wrong.value, swapped.value), findings };
  },
};

/** Both corners lie in Czechia once their numbers change places. */
function isSwapped([west, south, east, north]: Box): boolean {
  return systemOf(west, south) === 'degrees-swapped' && systemOf(east, north) === 'degrees-swapped';
}
