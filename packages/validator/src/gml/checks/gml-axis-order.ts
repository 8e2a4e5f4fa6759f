import { clean } from '../../file/file-check.ts';
import type { GmlCheck } from '../gml-check.ts';

export const gmlAxisOrder: GmlCheck = {
  id: 'gml-axis-order',
  dimension: 'compliance',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Pořadí souřadnic odpovídá zápisu systému: za „urn:ogc:def:crs:EPSG::4326“ je první šířka.',
    en: 'The order of coordinates suits the way the system is named: after “urn:ogc:def:crs:EPSG::4326” latitude comes first.',
  },
  fix: {
    cs: 'Při exportu nechte pořadí os podle registru EPSG, nebo uveďte systém jako „urn:ogc:def:crs:OGC:1.3:CRS84“.',
    en: 'Keep the order of axes of the EPSG register when exporting, or name the system “urn:ogc:def:crs:OGC:1.3:CRS84”.',
  },
  needs: 'document',
  run({ layers }) {
    const swapped = layers.flatMap(({ name, survey }) => {
      const count = survey.defects.count('place-swapped');
      return count > 0 && survey.system.kind === 'declared' ? [{ name, count, crs: survey.system.crs.name }] : [];
    });
    if (swapped.length === 0) return clean;
    return {
      value: 0,
      findings: swapped.map(({ name, count, crs }) => ({
        count,
        positions: layers.length > 1 ? [{ part: name }] : [],
        message: {
          cs: `„${name}“: souřadnice mají opačné pořadí, než jaké má ${crs} v zapsané podobě.`,
          en: `“${name}”: coordinates are in the opposite order to that of ${crs} as it is named.`,
        },
      })),
    };
  },
};
