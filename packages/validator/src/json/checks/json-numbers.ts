import { clean } from '../../file/file-check.ts';
import { isNumeric } from '../../table/column/column-type.ts';
import type { JsonFileCheck } from '../json-file-check.ts';
import { placesOf } from '../places-of.ts';

export const jsonNumbers: JsonFileCheck = {
  id: 'json-numbers',
  dimension: 'consistency',
  weight: 2,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'Čísla nejsou v uvozovkách.', en: 'Numbers are not in quotes.' },
  fix: {
    cs: 'Zapište čísla bez uvozovek a s desetinnou tečkou; kódy jako IČO v uvozovkách nechte.',
    en: 'Write numbers without quotes and with a decimal point; leave codes such as IČO in quotes.',
  },
  needs: 'records',
  run({ lists }) {
    if (lists.length === 0) return undefined;
    const findings = lists.flatMap((list) =>
      list.table.fields.flatMap((field, index) => {
        const column = list.table.table.columns[index];
        const { numberTexts } = field.stored;
        if (!column || !field.isText || !isNumeric(column) || column.role !== undefined || numberTexts.count === 0) return [];
        const count = field.types.get('text')?.count ?? numberTexts.count;
        const name = field.path.join('.');
        const message = { cs: `Hodnoty „${name}“ jsou čísla zapsaná jako text.`, en: `Values of “${name}” are numbers written as texts.` };
        return [{ count, positions: placesOf(list, numberTexts.rows, field.path), message }];
      }),
    );
    return findings.length === 0 ? clean : { value: 0, findings };
  },
};
