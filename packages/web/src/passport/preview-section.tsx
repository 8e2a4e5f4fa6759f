import type { ShownPreview } from '@pasport/api';
import { ScrollTable } from '../charts/scroll-table.tsx';
import type { PageContext } from '../page/page-context.ts';
import { countText, type CountForms } from '../ui/count-text.ts';
import { Time } from '../ui/time.tsx';
import { PreviewMap } from './preview-map.tsx';

const texts = {
  summary: { cs: 'Ukázka dat', en: 'Preview of the data' },
  of: { cs: 'Ukázka dat – ', en: 'Preview of the data – ' },
  read: { cs: 'Přečteno ', en: 'Read on ' },
  whole: { cs: 'Ukázka jako JSON', en: 'The preview as JSON' },
  asWritten: { cs: 'Hodnoty jsou tak, jak stojí v souboru; dlouhé jsou zkrácené.', en: 'Values stand as in the file; long ones are cut.' },
} as const;

const ofRows: CountForms = {
  cs: { one: 'z # řádku', few: 'z # řádků', many: 'z # řádků' },
  en: { one: 'of # row', many: 'of # rows' },
};
const ofColumns: CountForms = {
  cs: { one: 'z # sloupce', few: 'z # sloupců', many: 'z # sloupců' },
  en: { one: 'of # column', many: 'of # columns' },
};

/** The page shows less than the preview holds, to stay light. */
const mostRows = 10;
const mostColumns = 12;

interface PreviewSectionProps {
  readonly preview: ShownPreview;
  /** Address of the same for programs. */
  readonly address: string;
  readonly name: string;
  readonly page: PageContext;
}

/** The first rows of a file as a table, and a drawing of its map. */
export function PreviewSection({ preview, address, name, page }: PreviewSectionProps) {
  const { say, language } = page;
  const { rows, columns, of, outline, at } = preview;
  const shownRows = rows.slice(0, mostRows);
  const counts = [
    ...(rows.length === 0 ? [] : [`${shownRows.length} ${countText(of.rows, ofRows, language)}`]),
    ...(columns.length > mostColumns ? [`${mostColumns} ${countText(of.columns, ofColumns, language)}`] : []),
  ];
  return (
    <details class="columns">
      <summary>{[say(texts.summary), ...(counts.length > 0 ? [`(${counts.join(', ')})`] : [])].join(' ')}</summary>
      {outline && <PreviewMap outline={outline} address={address} page={page} />}
      {rows.length > 0 && <Rows preview={preview} rows={shownRows} caption={`${say(texts.of)}${name}`} />}
      <p class="muted">
        {say(texts.read)}
        <Time at={at} language={language} />. {say(texts.asWritten)} <a href={address}>{say(texts.whole)}</a>
      </p>
    </details>
  );
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
      <caption class={part === undefined ? 'visually-hidden' : undefined}>{part ?? caption}</caption>
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
              <td key={place} class={column.class}>
                {row[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function isNumeric(type: string | undefined): boolean {
  return type === 'integer' || type === 'number';
}
