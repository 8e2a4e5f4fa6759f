import type { Facts } from '../passport/facts.ts';
import type { Openness } from '../report.ts';
import { opennessOfDistribution } from './openness-of-distribution.ts';

/** Stars of openness of a passport: those of its best distribution, of equals the earlier. */
export function opennessOfPassport({ draft, isOpen, distributions }: Facts): Openness {
  const rated = distributions.map(({ distribution, pointer }) => ({
    pointer,
    ...opennessOfDistribution(distribution, { draft, isPublic: isOpen, pointer }),
  }));
  const [first, ...others] = rated;
  if (!first) {
    const nothing = { draft, isPublic: isOpen, pointer: '/distributions' };
    return { ...opennessOfDistribution({ kind: 'paper' }, nothing), distributions: [] };
  }
  const best = others.reduce((leader, one) => (one.stars > leader.stars ? one : leader), first);
  return {
    stars: best.stars,
    distribution: best.pointer,
    missing: best.missing,
    distributions: rated.map(({ pointer, stars }) => ({ pointer, stars })),
  };
}
