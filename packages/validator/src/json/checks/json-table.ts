import { clean } from '../../file/file-check.ts';
import { rowList } from '../../table/findings.ts';
import type { JsonFileCheck } from '../json-file-check.ts';
import { placesOf } from '../places-of.ts';

export const jsonTable: JsonFileCheck = {
  id: 'json-table',
  dimension: 'portability',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'JSON je seznam záznamů, který se dá číst jako tabulka.', en: 'The JSON is a list of records that can be read as a table.' },
  fix: {
    cs: 'Jsou-li data tabulka, zapište je jako seznam objektů s jednoduchými hodnotami; vnořené seznamy dejte do vlastního souboru.',
    en: 'If the data are a table, write them as a list of objects with plain values; put nested lists into a file of their own.',
  },
  needs: 'records',
  run({ lists, format, isEmpty }) {
    if (format === 'JSON_LD' || isEmpty) return undefined;
    if (lists.length === 0) {
      const message = { cs: 'V souboru není seznam záznamů.', en: 'There is no list of records in the file.' };
      return { value: 0.5, findings: [{ count: 1, positions: [], message }] };
    }
    const findings = lists.flatMap((list) =>
      list.table.fields.flatMap(({ path, nested: { count, rows } }) => {
        if (count === 0) return [];
        const name = path.join('.');
        const numbers = rowList(rows, count);
        const message = {
          cs: `Hodnoty „${name}“ jsou samy seznamy záznamů nebo zanořené objekty (záznamy ${numbers}).`,
          en: `Values of “${name}” are lists of records or nested objects themselves (records ${numbers}).`,
        };
        return [{ count, positions: placesOf(list, rows, path), message }];
      }),
    );
    return findings.length === 0 ? clean : { value: 0.5, findings: findings.slice(0, 10) };
  },
};
