import { clean } from '../../file/file-check.ts';
import type { FlatGeobufCheck } from '../flatgeobuf-check.ts';

export const flatgeobufCount: FlatGeobufCheck = {
  id: 'flatgeobuf-count',
  dimension: 'consistency',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Prvků je tolik, kolik uvádí hlavička.', en: 'There are as many features as the header says.' },
  fix: { cs: 'Vyexportujte soubor znovu; nejspíš není celý.', en: 'Export the file again; it is probably not whole.' },
  needs: 'features',
  run({ declaredFeatures, features, isWhole }) {
    if (!isWhole || declaredFeatures === 0 || declaredFeatures === features) return clean;
    const message = {
      cs: `Hlavička uvádí ${declaredFeatures} prvků, v souboru jich je ${features}.`,
      en: `The header says ${declaredFeatures} features, there are ${features} in the file.`,
    };
    return { value: 0, findings: [{ message, count: 1, positions: [] }] };
  },
};
