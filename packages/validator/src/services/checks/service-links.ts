import { clean } from '../../file/file-check.ts';
import { oneFinding } from '../one-finding.ts';
import type { ServiceCheck } from '../service-check.ts';

const has = (links: ReadonlySet<string>, ...names: readonly string[]) =>
  [...links].some((link) => names.some((name) => link === name || link.endsWith(`/${name}`)));

export const serviceLinks: ServiceCheck = {
  id: 'service-links',
  dimension: 'compliance',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'OGC API odkazuje na svůj popis, na normy, které plní, a na data.',
    en: 'An OGC API links to its definition, to the standards it meets, and to its data.',
  },
  fix: {
    cs: 'Doplňte odkazy: na vstupní stránce „service-desc“, „conformance“ a „data“, u kolekce „items“ nebo jiné na data.',
    en: 'Add links: “service-desc”, “conformance” and “data” on the landing page, “items” or others to the data in a collection.',
  },
  needs: 'description',
  run({ links, isLanding }) {
    if (!links) return undefined;
    const missing = isLanding
      ? [
          ...(has(links, 'service-desc', 'service-doc') ? [] : ['service-desc']),
          ...(has(links, 'conformance') ? [] : ['conformance']),
          ...(has(links, 'data', 'tilesets-vector', 'tilesets-map', 'processes', 'map', 'ogc-catalog', 'search') ? [] : ['data']),
        ]
      : has(links, 'items', 'coverage', 'map', 'data', 'data_queries', 'tilesets-vector', 'tilesets-map', 'enclosure')
        ? []
        : ['items'];
    if (missing.length === 0) return clean;
    const names = missing.join(', ');
    return oneFinding({ cs: `Chybí odkazy: ${names}.`, en: `Links are missing: ${names}.` }, 0.5);
  },
};
