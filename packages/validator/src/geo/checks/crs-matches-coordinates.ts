import { cappedByDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const crsMatchesCoordinates: GeoCheck = {
  id: 'crs-matches-coordinates',
  dimension: 'accuracy',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Souřadnice odpovídají systému, který soubor uvádí.', en: 'Coordinates suit the system that the file names.' },
  fix: {
    cs: 'Zjistěte, v jakém systému data jsou, a ten souboru nastavte (souřadnice se přitom nepřepočítávají).',
    en: 'Find out in which system the data are, and set it for the file (without transforming the coordinates).',
  },
  needs: 'features',
  run(facts) {
    const { system, defects } = facts.survey;
    if (system.kind !== 'declared' || !system.crs.known) return undefined;
    const found = systemWords[defects.get('crs-contradicted')?.detail ?? ''] ?? systemWords['other-system'];
    const { name } = system.crs;
    return cappedByDefects({
      'crs-contradicted': {
        cs: `soubor uvádí ${name}, čísla ale ${found.cs}`,
        en: `the file says ${name}, but the numbers ${found.en}`,
      },
    })(facts);
  },
};

const like = (cs: string, en = cs) => ({ cs: `jsou v ${cs}`, en: `are in ${en}` });

const systemWords: Readonly<Record<string, { cs: string; en: string }>> & { 'other-system': { cs: string; en: string } } = {
  'EPSG:5514': like('S-JTSK (EPSG:5514, záporná čísla)', 'S-JTSK (EPSG:5514, negative numbers)'),
  'EPSG:5513': like('S-JTSK (EPSG:5513, kladná čísla)', 'S-JTSK (EPSG:5513, positive numbers)'),
  'EPSG:3857': like('metrech webové mapy (EPSG:3857)', 'metres of Web Mercator (EPSG:3857)'),
  'EPSG:32633': like('UTM 33N (EPSG:32633)'),
  'EPSG:3035': like('ETRS89-LAEA (EPSG:3035)'),
  degrees: like('zeměpisných stupních (EPSG:4326)', 'degrees (EPSG:4326)'),
  'other-system': { cs: 'tomuto systému neodpovídají', en: 'do not suit it' },
};
