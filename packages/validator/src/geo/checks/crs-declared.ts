import { systemOf } from '../../crs/system-of.ts';
import { clean } from '../../file/file-check.ts';
import type { GeoCheck, GeoFacts } from '../geo-check.ts';

export const crsDeclared: GeoCheck = {
  id: 'crs-declared',
  dimension: 'understandability',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor uvádí, v jakém souřadnicovém systému data jsou.', en: 'The file says in which coordinate system the data are.' },
  fix: {
    cs: 'Nastavte vrstvě v GIS programu správný souřadnicový systém (u českých dat nejčastěji EPSG:5514) a vyexportujte ji znovu.',
    en: 'Set the right coordinate system of the layer in a GIS program (EPSG:5514 most often for Czech data) and export it again.',
  },
  needs: 'features',
  run(facts) {
    const { survey, layer } = facts;
    if (survey.system.kind === 'wgs84') return undefined;
    if (survey.system.kind === 'declared' || survey.features === 0) return clean;
    const guess = likelySystem(facts);
    const [cs, en] = layer === undefined ? ['Soubor', 'The file'] : [`Vrstva „${layer}“`, `The layer “${layer}”`];
    const message = {
      cs: `${cs} neuvádí souřadnicový systém${guess === undefined ? '' : `; podle čísel jde nejspíš o ${guess}`}.`,
      en: `${en} names no coordinate system${guess === undefined ? '' : `; by the numbers it is probably ${guess}`}.`,
    };
    return { value: 0, findings: [{ message, count: 1, positions: layer === undefined ? [] : [{ part: layer }] }] };
  },
};

/** Both corners of the box have to show the same system. */
function likelySystem({ survey: { box } }: GeoFacts): string | undefined {
  if (!box) return undefined;
  const [first, second] = [systemOf(box[0], box[1]), systemOf(box[2], box[3])];
  if (first === undefined || first !== second) return undefined;
  return first === 'degrees' || first === 'degrees-swapped' ? 'EPSG:4326 (WGS 84)' : first;
}
