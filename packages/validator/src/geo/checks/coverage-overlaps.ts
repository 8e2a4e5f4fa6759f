import type { Text } from '@pasport/model';
import { clean, type FileFinding } from '../../file/file-check.ts';
import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { findOverlaps, type Overlap, type Overlaps } from '../overlaps/find-overlaps.ts';
import type { GeoCheck } from '../geo-check.ts';
import { isInDegrees } from '../survey/place-survey.ts';
import type { System } from '../survey/system.ts';

/** Pairs that a message names. */
const mostPairs = 3;

export const coverageOverlaps: GeoCheck = {
  id: 'coverage-overlaps',
  dimension: 'consistency',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Plochy, které dělí území (parcely, katastrální území, městské části, volební okrsky, plochy územního plánu), se nepřekrývají. Že jde o takové plochy, se pozná podle specifikace INSPIRE o parcelách v pasportu, jinak podle názvu vrstvy nebo dat; podle názvu je nález jen varování. Rozdíly do 1 m² a rozdíly užší než 20 cm nebo než poslední desetinné místo souřadnic (nejvýš 2 m) jsou nepřesnost. Mezery se nehledají: celé území v datech být nemusí.',
    en: 'Areas that divide a territory (parcels, cadastral areas, city districts, polling districts, zones of a land-use plan) do not overlap. That they are such is told by the INSPIRE specification on parcels in the passport, else by the name of the layer or of the data; by a name it is a warning only. Less than 1 m², or narrower than 20 cm or than the last decimal of the coordinates (2 m at most), is an inaccuracy. Gaps are not looked for: the whole territory need not be in the data.',
  },
  fix: {
    cs: 'Opravte hranice v GIS programu (v QGISu „Kontrola topologie“, pravidlo „nesmí se překrývat“) a vyexportujte soubor znovu.',
    en: 'Mend the borders in a GIS program (in QGIS “Topology Checker”, rule “must not overlap”) and export the file again.',
  },
  needs: 'features',
  run({ survey: { areas, system } }) {
    if (!areas || areas.list.length < 2) return undefined;
    const overlaps = findOverlaps(areas, system);
    const { pairs, concerned, compared, isWhole } = overlaps;
    if (pairs.length === 0) return isWhole ? clean : { value: 1, findings: [partlyCompared] };
    // That areas may not overlap is sure only where somebody says so; a name may be wrong.
    const doubt = areas.coverage === 'named' ? ({ severity: 'warning', certainty: 'likely' } as const) : {};
    return {
      value: rateMeasure(concerned, compared, tolerances.rows),
      findings: [{ ...findingOf(overlaps, system), ...doubt }],
      defects: concerned,
      opportunities: compared,
    };
  },
};

const partlyCompared: FileFinding = {
  count: 1,
  positions: [],
  severity: 'hint',
  certainty: 'possible',
  message: {
    cs: 'Překryvy byly ověřeny jen u části ploch: některé nejsou platné, nebo je jich příliš mnoho.',
    en: 'Overlaps were looked for among a part of the areas only: some are not valid, or there are too many.',
  },
  fix: {
    cs: 'Není to chyba; výsledek platí pro porovnané plochy. Opravte neplatné geometrie, velká data zvažte rozdělit.',
    en: 'This is no error; the result holds for the areas compared. Mend geometries that are not valid, consider dividing large data.',
  },
};

function findingOf({ pairs, isWhole }: Overlaps, system: System): FileFinding {
  const named = pairs.slice(0, mostPairs);
  const list = (language: 'cs' | 'en') => named.map((pair) => pairText(pair, system, language)).join('; ');
  const more = pairs.length > named.length ? ' …' : '';
  const count = `${isWhole ? '' : '≥ '}${pairs.length}`;
  return {
    count: pairs.length,
    positions: [...new Set(named.flatMap(({ areas }) => areas))].map(({ place }) => place),
    message: {
      cs: `Překrývající se dvojice ploch: ${count}. Prvky ${list('cs')}${more}.`,
      en: `Pairs of areas that overlap: ${count}. Features ${list('en')}${more}.`,
    },
  };
}

function pairText({ areas: [a, b], areaM2, at }: Overlap, system: System, language: 'cs' | 'en'): string {
  const words: Text = { cs: ' a ', en: ' and ' };
  const decimals = isInDegrees(system) ? 1e6 : 10;
  const place = at.map((value) => String(Math.round(value * decimals) / decimals)).join(', ');
  const near = language === 'cs' ? 'u bodu' : 'near';
  return `${a.place.feature ?? '?'}${words[language]}${b.place.feature ?? '?'} (${areaText(areaM2, language)}, ${near} ${place})`;
}

function areaText(areaM2: number, language: 'cs' | 'en'): string {
  const [value, unit] = areaM2 < 1e6 ? [areaM2, 'm²'] : [areaM2 / 1e6, 'km²'];
  return `${value.toLocaleString(language, { maximumFractionDigits: value < 100 ? 1 : 0 })}\u00A0${unit}`;
}
