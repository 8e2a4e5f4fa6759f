import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean, type FileFinding } from '../../file/file-check.ts';
import type { GeoCheck } from '../geo-check.ts';
import { placeWords } from '../place-words.ts';
import type { NameSet } from '../survey/feature-table.ts';
import type { Trail } from '../survey/trail.ts';

/** More sets of names than that are a way of writing, e.g. tags; few are a mix of two sources. */
const fewSets = 5;

export const propertiesNamesOne: GeoCheck = {
  id: 'properties-names-one',
  dimension: 'consistency',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Všechny prvky mají stejně pojmenované vlastnosti.', en: 'All features have properties of the same names.' },
  fix: {
    cs: 'Sjednoťte jména vlastností, i velikost písmen; chybějící hodnotu zapište jako null.',
    en: 'Use the same names of properties, capitals too; write a missing value as null.',
  },
  needs: 'features',
  run({ survey: { table, features, trail } }) {
    const [most, ...others] = [...table.nameSets.values()].toSorted((a, b) => b.count - a.count);
    if (!most || others.length === 0) return clean;
    const count = others.reduce((sum, set) => sum + set.count, 0);
    const isMix = others.length < fewSets && others.some((set) => hasOther(set, most) && hasOther(most, set));
    return {
      value: isMix ? rateMeasure(count, features, tolerances.types) : 0.9,
      findings: [findingOf(others, count, isMix, trail)],
      defects: count,
      opportunities: features,
    };
  },
};

function findingOf(others: readonly NameSet[], count: number, isMix: boolean, trail: Trail): FileFinding {
  const numbers = others.flatMap((set) => set.features).toSorted((a, b) => a - b);
  const positions = numbers.slice(0, 5).map((feature) => trail.placeOf(feature, 'properties'));
  const place = placeWords(positions, count);
  if (!isMix) {
    const message = {
      cs: `${place.cs}: některé vlastnosti tu chybí nebo přebývají.`,
      en: `${place.en}: some properties are missing or extra here.`,
    };
    return { message, count, positions, severity: 'hint' };
  }
  const message = {
    cs: `${place.cs}: vlastnosti mají jiná jména než u ostatních prvků.`,
    en: `${place.en}: properties have other names than in the other features.`,
  };
  return { message, count, positions };
}

function hasOther({ names }: NameSet, { names: known }: NameSet): boolean {
  return [...names].some((name) => !known.has(name));
}
