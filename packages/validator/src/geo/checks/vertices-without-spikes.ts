import { byDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const verticesWithoutSpikes: GeoCheck = {
  id: 'vertices-without-spikes',
  dimension: 'accuracy',
  weight: 1,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'Obvody ploch nemají hroty (úhel pod půl stupně).', en: 'Rings have no spikes (an angle below half a degree).' },
  fix: {
    cs: 'Odstraňte lomový bod, ze kterého se obvod vrací téměř stejnou cestou.',
    en: 'Remove the vertex from which the ring returns almost the way it came.',
  },
  needs: 'features',
  run: byDefects({ 'vertex-spike': { cs: 'obvod plochy má hrot', en: 'a ring has a spike' } }),
};
