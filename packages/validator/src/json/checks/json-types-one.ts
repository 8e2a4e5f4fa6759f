import type { Text } from '@pasport/model';
import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean, type FileFinding } from '../../file/file-check.ts';
import { rowList } from '../../table/findings.ts';
import type { JsonFileCheck, RecordList } from '../json-file-check.ts';
import { placesOf } from '../places-of.ts';
import type { Field, JsonType } from '../records/field.ts';

export const jsonTypesOne: JsonFileCheck = {
  id: 'json-types-one',
  dimension: 'consistency',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Hodnoty téhož jména mají ve všech záznamech stejný typ.', en: 'Values of the same name have the same type in all records.' },
  fix: {
    cs: 'Zapisujte čísla všude bez uvozovek a texty všude v uvozovkách; seznam je seznam, i když má jedinou položku.',
    en: 'Write numbers without quotes everywhere and texts in quotes everywhere; a list is a list, even of a single item.',
  },
  needs: 'records',
  run({ lists }) {
    if (lists.length === 0) return undefined;
    const findings = lists.flatMap((list) => list.table.fields.flatMap((field) => mixed(list, field) ?? []));
    if (findings.length === 0) return clean;
    const defects = findings.reduce((sum, { count }) => sum + count, 0);
    const opportunities = lists.reduce((sum, { table }) => sum + table.records * table.fields.length, 0);
    return { value: rateMeasure(defects, opportunities, tolerances.types), findings, defects, opportunities };
  },
};

function mixed(list: RecordList, { path, types }: Field): FileFinding | undefined {
  if (types.size < 2) return undefined;
  const [most, ...others] = [...types].toSorted(([, a], [, b]) => b.count - a.count);
  if (!most) return undefined;
  const count = others.reduce((sum, [, tally]) => sum + tally.count, 0);
  const rows = others
    .flatMap(([, tally]) => tally.rows)
    .toSorted((a, b) => a - b)
    .slice(0, 5);
  const name = path.join('.');
  const words = (language: keyof Text) =>
    [most, ...others].map(([type, tally]) => `${typeWords[type][language]} ${tally.count}`).join(', ');
  const message = {
    cs: `Hodnoty „${name}“ mají různé typy (${words('cs')}), jiný než většina mají záznamy ${rowList(rows, count)}.`,
    en: `Values of “${name}” have different types (${words('en')}); those of records ${rowList(rows, count)} differ from most.`,
  };
  return { count, positions: placesOf(list, rows, path), message };
}

const typeWords: Readonly<Record<JsonType, Text>> = {
  number: { cs: 'čísla:', en: 'numbers:' },
  text: { cs: 'texty:', en: 'texts:' },
  boolean: { cs: 'ano/ne:', en: 'true/false:' },
  list: { cs: 'seznamy:', en: 'lists:' },
  object: { cs: 'objekty:', en: 'objects:' },
};
