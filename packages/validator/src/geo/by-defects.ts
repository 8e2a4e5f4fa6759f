import type { Text } from '@pasport/model';
import type { Severity } from '../report.ts';
import { rateMeasure } from '../score/measures.ts';
import { tolerances } from '../score/rules.ts';
import { clean, type FileFinding, type FileOutcome } from '../file/file-check.ts';
import type { GeoFacts } from './geo-check.ts';
import { placeWords } from './place-words.ts';
import type { Defect, DefectKind } from './survey/defects.ts';

/** Words for a kind of defect; `{detail}` stands for what it is more exactly. */
export interface DefectWords {
  readonly cs: string;
  readonly en: string;
  readonly severity?: Severity;
}

/** A check that fails where the survey noted one of these kinds; the measure is by the rate among the features. */
export function byDefects(kinds: Partial<Record<DefectKind, DefectWords>>): (facts: GeoFacts) => FileOutcome {
  return ({ survey }) => {
    const findings: FileFinding[] = [];
    for (const [kind, words] of Object.entries(kinds) as [DefectKind, DefectWords][]) {
      const defect = survey.defects.get(kind);
      if (defect) findings.push(defectFinding(defect, words));
    }
    if (findings.length === 0) return clean;
    const defects = findings.reduce((sum, { count }) => sum + count, 0);
    const opportunities = Math.max(survey.features, defects);
    return { value: rateMeasure(defects, opportunities, tolerances.rows), findings, defects, opportunities };
  };
}

/** A finding of one kind of defect. */
export function defectFinding({ count, positions, detail }: Defect, { cs, en, severity }: DefectWords): FileFinding {
  return { message: sentence(positions, count, { cs, en }, detail), count, positions, ...(severity && { severity }) };
}

function sentence(positions: Defect['positions'], count: number, words: Text, detail = ''): Text {
  const place = placeWords(positions, count);
  const fill = (text: string) => text.replace('{detail}', detail);
  return { cs: `${place.cs}: ${fill(words.cs)}.`, en: `${place.en}: ${fill(words.en)}.` };
}

/** The same, with a cap for a file most of whose features are concerned: such a map shows nothing. */
export function cappedByDefects(kinds: Partial<Record<DefectKind, DefectWords>>): (facts: GeoFacts) => FileOutcome {
  return (facts) => {
    const outcome = byDefects(kinds)(facts);
    const isMost = (outcome.defects ?? 0) > facts.survey.features / 2;
    return isMost ? { ...outcome, cap: 'unreadable' } : outcome;
  };
}
