import type { ServiceCheck } from '../service-check.ts';
import { layerOutcome } from '../layer-outcome.ts';

export const serviceCrs: ServiceCheck = {
  id: 'service-crs',
  dimension: 'portability',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Vrstvy se nabízejí v souřadnicích, které se v Česku používají: WGS 84, ETRS89, S-JTSK (EPSG:5514) nebo EPSG:3857.',
    en: 'Layers come in coordinates in use in Czechia: WGS 84, ETRS89, S-JTSK (EPSG:5514) or EPSG:3857.',
  },
  fix: {
    cs: 'Přidejte v serveru mezi souřadnicové systémy EPSG:4326 a EPSG:5514.',
    en: 'Add EPSG:4326 and EPSG:5514 to the coordinate systems of the server.',
  },
  needs: 'description',
  run({ layers = [], hasUsualCrs }) {
    const own = layers.filter((layer) => !layer.isGroup && (layer.hasUsualCrs ?? hasUsualCrs) !== undefined);
    if (own.length === 0) return undefined;
    const wrong = own.filter((layer) => !(layer.hasUsualCrs ?? false) && !(hasUsualCrs ?? false));
    return layerOutcome(wrong, own, { cs: 'není v žádných z těchto souřadnic', en: 'in none of these coordinates' });
  },
};
