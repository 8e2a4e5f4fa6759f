import { placeOfCell, type Inventory, type RowResult } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { countText, type CountForms } from '../ui/count-text.ts';

const texts = {
  table: { cs: 'Tabulka chyb a varování', en: 'Table of errors and warnings' },
  notes: { cs: 'Chyby a varování', en: 'Errors and warnings' },
  place: { cs: 'Místo', en: 'Place' },
  what: { cs: 'Co je', en: 'What' },
  why: { cs: 'Důvod', en: 'Reason' },
  fault: { cs: 'chyba', en: 'error' },
  warning: { cs: 'varování', en: 'warning' },
  download: { cs: 'Stáhnout chyby a varování po buňkách:', en: 'Download the errors and warnings cell by cell:' },
  first: { cs: 'Tady je jen začátek, všechno je v souboru.', en: 'Only the beginning is here, all of it is in the file.' },
  fixed: {
    cs: 'Chybné řádky opravte v souboru a nahrajte ho znovu: co už je načtené, se nezdvojí.',
    en: 'Correct the faulty rows in the file and upload it again: what is registered already is not doubled.',
  },
} as const;

const otherRows: CountForms = {
  cs: { one: 'a ještě # řádek', few: 'a ještě # řádky', many: 'a ještě # řádků' },
  en: { one: 'and # more row', many: 'and # more rows' },
};

const mostShown = 100;

/** The same reason in the same column of all rows that have it. */
interface SameNote {
  readonly column: number | null;
  readonly message: Text;
  readonly isFault: boolean;
  readonly firstRow: number;
  rows: number;
}

/** Reasons from the errors on, those of most rows first, each with its first cell. */
function sameNotes(results: readonly RowResult[]): SameNote[] {
  const found = new Map<string, SameNote>();
  for (const { row, faults, warnings } of results)
    for (const note of [...faults, ...warnings]) {
      const isFault = faults.includes(note);
      const key = JSON.stringify([isFault, note.column, note.message.cs]);
      const same = found.get(key);
      if (same) same.rows += 1;
      else found.set(key, { ...note, isFault, firstRow: row, rows: 1 });
    }
  return [...found.values()].toSorted((a, b) => Number(b.isFault) - Number(a.isFault) || b.rows - a.rows || a.firstRow - b.firstRow);
}

interface TrialNotesProps {
  readonly inventory: Inventory;
  readonly results: readonly RowResult[];
  readonly page: PageContext;
}

/** What is wrong in an inventory: one line for a reason, however many rows have it. */
export function TrialNotes({ inventory, results, page: { say, language } }: TrialNotesProps) {
  const notes = sameNotes(results);
  if (notes.length === 0) return null;
  const at = `/registrace/seznam/${inventory.id}/chyby`;
  return (
    <section aria-labelledby="chyby">
      <h2 id="chyby">{say(texts.notes)}</h2>
      <p>{say(texts.fixed)}</p>
      <p>
        {say(texts.download)} <a href={`${at}.xlsx`}>XLSX</a> · <a href={`${at}.csv`}>CSV</a>
      </p>
      {notes.length > mostShown && <p class="muted">{say(texts.first)}</p>}
      <div class="table-scroll" tabIndex={0} role="region" aria-label={say(texts.table)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(texts.place)}</th>
              <th scope="col">{say(texts.what)}</th>
              <th scope="col">{say(texts.why)}</th>
            </tr>
          </thead>
          <tbody>
            {notes.slice(0, mostShown).map(({ column, message, isFault, firstRow, rows }) => (
              <tr key={`${firstRow} ${column} ${message.cs}`}>
                <th scope="row">
                  {placeOfCell(inventory.table, firstRow, column, language)}
                  {rows > 1 && <span class="muted"> {countText(rows - 1, otherRows, language)}</span>}
                </th>
                <td>{say(isFault ? texts.fault : texts.warning)}</td>
                <td>{say(message)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
