import type { ShownPreview } from '@pasport/api';
import { ScrollTable } from '../charts/scroll-table.tsx';
import type { PageContext } from '../page/page-context.ts';
import { countText, formatNumber, type CountForms } from '../ui/count-text.ts';
import { Time } from '../ui/time.tsx';
import { PreviewMap } from './preview-map.tsx';

const texts = {
  summary: { cs: 'Ukázka dat', en: 'Preview of the data' },
  of: { cs: 'Ukázka dat – ', en: 'Preview of the data – ' },
  total: { cs: ', celkem ', en: ' of ' },
  read: { cs: 'Přečteno ', en: 'Read on ' },
  whole: { cs: 'Ukázka jako JSON', en: 'The preview as JSON' },
  asWritten: { cs: 'Hodnoty jsou tak, jak stojí v souboru; dlouhé jsou zkrácené.', en: 'Values stand as in the file; long ones are cut.' },
} as const;

const rowForms: CountForms = {
  cs: { one: '# řádek', few: '# řádky', many: '# řádků' },
  en: { one: '# row', many: '# rows' },
};
const firstRows: CountForms = {
  cs: { one: 'první řádek', few: 'první # řádky', many: 'prvních # řádků' },
  en: { one: 'first row', many: 'first # rows' },
};
const firstColumns: CountForms = {
  cs: { one: 'první sloupec', few: 'první # sloupce', many: 'prvních # sloupců' },
  en: { one: 'first column', many: 'first # columns' },
};

/** The page shows less than the preview holds, to stay light. */
const mostRows = 10;
const mostColumns = 12;
const longText = 40;

interface PreviewSectionProps {
  readonly preview: ShownPreview;
  /** See `PreviewMap`. */
  readonly mostCorners: number;
  /** Address of the same for programs. */
  readonly address: string;
  readonly name: string;
  readonly page: PageContext;
}

/** The first rows of a file as a table, and a drawing of its map. */
export function PreviewSection({ preview, mostCorners, address, name, page }: PreviewSectionProps) {
  const { say, language } = page;
  const { rows, outline, at } = preview;
  const counts = countsOf(preview, page);
  return (
    <details class="columns preview">
      <summary>{[say(texts.summary), ...(counts.length > 0 ? [`(${counts.join('; ')})`] : [])].join(' ')}</summary>
      {outline && <PreviewMap outline={outline} mostCorners={mostCorners} address={address} page={page} />}
      {rows.length > 0 && <Rows preview={preview} rows={rows.slice(0, mostRows)} caption={`${say(texts.of)}${name}`} />}
      <p class="muted">
        {say(texts.read)}
        <Time at={at} language={language} />. {say(texts.asWritten)} <a href={address}>{say(texts.whole)}</a>
      </p>
    </details>
  );
}

/** How much is shown, and of how much: „prvních 10 řádků, celkem 40“. */
function countsOf({ rows, of }: ShownPreview, { say, language }: PageContext): string[] {
  const count = Math.min(rows.length, mostRows);
  const part = (shown: number, all: number, forms: CountForms) =>
    `${countText(shown, forms, language)}${say(texts.total)}${formatNumber(all, language)}`;
  return [
    ...(count === 0 ? [] : [count === of.rows ? countText(count, rowForms, language) : part(count, of.rows, firstRows)]),
    ...(of.columns > mostColumns ? [part(mostColumns, of.columns, firstColumns)] : []),
  ];
}

interface RowsProps {
  readonly preview: ShownPreview;
  readonly rows: ShownPreview['rows'];
  readonly caption: string;
}

function Rows({ preview: { columns, part }, rows, caption }: RowsProps) {
  const shown = columns.slice(0, mostColumns).map(({ name, type }) => ({ name, class: isNumeric(type) ? 'number' : undefined }));
  return (
    <ScrollTable name={caption}>
      <caption class={part === undefined ? 'visually-hidden' : undefined}>
        {caption}
        {part !== undefined && ` (${part})`}
      </caption>
      <thead>
        <tr>
          {shown.map((column, index) => (
            <th key={index} scope="col" class={column.class}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {shown.map((column, place) => (
              <td key={place} class={column.class ?? widthClass(row[place])}>
                {row[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** A short text keeps to its line; a long one gets room for its lines. */
function widthClass(text = ''): string | undefined {
  return text.length > longText ? 'long' : undefined;
}

function isNumeric(type: string | undefined): boolean {
  return type === 'integer' || type === 'number';
}
