import type { Text } from '@pasport/model';
import { clean, type FileFinding, type FileOutcome } from '../file/file-check.ts';
import type { Position, Severity } from '../report.ts';
import { rateMeasure } from '../score/measures.ts';
import { tolerances } from '../score/rules.ts';
import type { GtfsFacts } from './gtfs-check.ts';
import type { GtfsDefect, GtfsDefectKind } from './gtfs-defects.ts';

/** Words for a kind of defect; `{names}` stands for the columns or files concerned. */
export interface GtfsDefectWords extends Text {
  readonly severity?: Severity;
}

/** Faults of the feed as a whole: one is enough for the measure to be 0. */
const wholeKinds: ReadonlySet<GtfsDefectKind> = new Set([
  'file-missing',
  'file-empty',
  'column-missing',
  'encoding',
  'nulls',
  'service-ended',
]);

/** A check that fails where the reading noted one of these kinds; the measure is by the rate among the rows. */
export function byGtfsDefects(kinds: Partial<Record<GtfsDefectKind, GtfsDefectWords>>): (facts: GtfsFacts) => FileOutcome {
  return ({ feed, rows }) => {
    const findings: FileFinding[] = [];
    let [defects, isWhole] = [0, false];
    for (const [kind, words] of Object.entries(kinds) as [GtfsDefectKind, GtfsDefectWords][]) {
      const defect = feed.defects.byKind.get(kind);
      if (!defect) continue;
      findings.push(findingOf(defect, words));
      defects += defect.count;
      isWhole ||= wholeKinds.has(kind);
    }
    if (findings.length === 0) return clean;
    const opportunities = Math.max(rows, defects);
    return { value: isWhole ? 0 : rateMeasure(defects, opportunities, tolerances.rows), findings, defects, opportunities };
  };
}

function findingOf({ count, positions, names }: GtfsDefect, { cs, en, severity }: GtfsDefectWords): FileFinding {
  const list = names.join(', ');
  const place = placeWords(positions, count);
  const sentence = (where: string, words: string): string => {
    const text = `${where}${words.replace('{names}', list)}`;
    return `${text.charAt(0).toLocaleUpperCase('cs')}${text.slice(1)}.`;
  };
  return {
    message: { cs: sentence(place.cs, cs), en: sentence(place.en, en) },
    count,
    positions,
    ...(severity && { severity }),
  };
}

/** `stops.txt, řádky 3, 7 …: ` or nothing where the whole file is meant. */
function placeWords(positions: readonly Position[], count: number): Text {
  const [first] = positions;
  const rows = [...new Set(positions.flatMap(({ row, part }) => (row === undefined || part !== first?.part ? [] : [row])))];
  if (!first?.part || rows.length === 0) return { cs: '', en: '' };
  const list = `${rows.join(', ')}${count > rows.length ? ' …' : ''}`;
  const isOne = rows.length === 1 && count === 1;
  return { cs: `${first.part}, ${isOne ? 'řádek' : 'řádky'} ${list}: `, en: `${first.part}, ${isOne ? 'row' : 'rows'} ${list}: ` };
}
