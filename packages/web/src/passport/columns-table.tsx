import type { FileCheck } from '@pasport/api';
import type { Distribution } from '@pasport/model';
import { percentIn, wordFor } from '@pasport/validator';
import { ScrollTable } from '../charts/scroll-table.tsx';
import type { PageContext } from '../page/page-context.ts';
import { columnTypeWords } from './passport-words.ts';
import { Said } from './said.tsx';

const texts = {
  columns: { cs: 'Sloupce', en: 'Columns' },
  of: { cs: 'Sloupce – ', en: 'Columns – ' },
  column: { cs: 'Sloupec', en: 'Column' },
  type: { cs: 'Typ', en: 'Type' },
  meaning: { cs: 'Význam', en: 'Meaning' },
  filled: { cs: 'Vyplněno', en: 'Filled' },
  more: { cs: 'a další sloupce', en: 'and more columns' },
} as const;

const mostColumns = 60;

/** A column as the file has it, or as the passport declares it where the file was not read. */
interface ShownColumn {
  readonly name: string;
  readonly type?: string;
  readonly declared?: NonNullable<Distribution['columns']>[number];
  readonly filledShare?: number;
}

/** Names and types of the columns and how far they are filled. */
export function ColumnsTable({
  distribution,
  report,
  name,
  page: { say, language },
}: {
  readonly distribution: Distribution;
  readonly report: FileCheck['report'];
  readonly name: string;
  readonly page: PageContext;
}) {
  const columns = columnsOf(distribution, report);
  if (columns.length === 0) return null;
  const isMeasured = columns.some(({ filledShare }) => filledShare !== undefined);
  const hasMeaning = columns.some(({ declared }) => declared?.title !== undefined || declared?.description !== undefined);
  const caption = `${say(texts.of)}${name}`;
  return (
    <details class="columns">
      <summary>{`${say(texts.columns)} (${columns.length})`}</summary>
      <ScrollTable name={caption}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.column)}</th>
            <th scope="col">{say(texts.type)}</th>
            {hasMeaning && <th scope="col">{say(texts.meaning)}</th>}
            {isMeasured && (
              <th scope="col" class="number">
                {say(texts.filled)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {columns.slice(0, mostColumns).map((column, index) => (
            <tr key={index}>
              <th scope="row">{column.name}</th>
              <td>{column.type === undefined ? '–' : wordFor(columnTypeWords, column.type, language)}</td>
              {hasMeaning && (
                <td>
                  {column.declared?.title && <Said text={column.declared.title} language={language} />}
                  {column.declared?.title && column.declared.description && ' – '}
                  {column.declared?.description && <Said text={column.declared.description} language={language} />}
                </td>
              )}
              {isMeasured && <td class="number">{column.filledShare === undefined ? '–' : percentIn(language, column.filledShare)}</td>}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {columns.length > mostColumns && <p>{say(texts.more)}</p>}
    </details>
  );
}

function columnsOf({ columns = [] }: Distribution, report: FileCheck['report']): ShownColumn[] {
  const declared = new Map(columns.map((column) => [column.name, column]));
  if (report && report.columns.length > 0) {
    return report.columns.map(({ name, type, filled, empty }) => {
      const found = declared.get(name);
      return { name, type, ...(found && { declared: found }), ...(filled + empty > 0 && { filledShare: filled / (filled + empty) }) };
    });
  }
  return columns.map((column) => ({ name: column.name, ...(column.type && { type: column.type }), declared: column }));
}
