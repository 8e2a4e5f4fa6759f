import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean, type FileFinding } from '../../file/file-check.ts';
import { rowList } from '../../table/findings.ts';
import type { JsonFileCheck, RecordList } from '../json-file-check.ts';
import { placesOf } from '../places-of.ts';
import type { NameSet } from '../records/name-sets.ts';

/** More sets of names than that are a way of writing; few are a mix of two sources. */
const fewSets = 5;

export const jsonNamesOne: JsonFileCheck = {
  id: 'json-names-one',
  dimension: 'consistency',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Všechny záznamy mají stejná jména hodnot.', en: 'All records have values of the same names.' },
  fix: {
    cs: 'Sjednoťte jména, i velikost písmen; chybějící hodnotu zapište jako null.',
    en: 'Use the same names, capitals too; write a missing value as null.',
  },
  needs: 'records',
  run({ lists }) {
    if (lists.length === 0) return undefined;
    const found = lists.map((list) => look(list));
    const findings = found.flatMap(({ finding }) => finding ?? []);
    if (findings.length === 0) return clean;
    return { value: Math.min(...found.map(({ value }) => value)), findings };
  },
};

function look(list: RecordList): { value: number; finding?: FileFinding } {
  const [most, ...others] = list.table.names.sets;
  if (!most || others.length === 0) return { value: 1 };
  const count = others.reduce((sum, set) => sum + set.count, 0);
  const rows = others
    .flatMap((set) => set.rows)
    .toSorted((a, b) => a - b)
    .slice(0, 5);
  const place = { count, positions: placesOf(list, rows) };
  const numbers = rowList(rows, count);
  if (!others.some((set) => others.length < fewSets && hasOther(set, most) && hasOther(most, set))) {
    const message = {
      cs: `Záznamy ${numbers}: některá jména tu chybí nebo přebývají.`,
      en: `Records ${numbers}: some names are missing or extra here.`,
    };
    return { value: 0.9, finding: { ...place, message, severity: 'hint' } };
  }
  const message = { cs: `Záznamy ${numbers} mají jiná jména než ostatní.`, en: `Records ${numbers} have other names than the rest.` };
  return { value: rateMeasure(count, list.table.records, tolerances.types), finding: { ...place, message } };
}

function hasOther({ names }: NameSet, { names: known }: NameSet): boolean {
  return [...names].some((name) => !known.has(name));
}
