import type { ComponentChildren } from 'preact';

interface TableColumn {
  readonly title: string;
  readonly isNumber?: boolean;
  /** The title is for those who listen only: a column of buttons. */
  readonly isTitleHidden?: boolean;
}

interface TableRow {
  readonly key: string;
  /** One for each column; the first names the row. */
  readonly cells: readonly ComponentChildren[];
}

interface DataTableProps {
  readonly caption: string;
  /** Only those who listen need the caption; others read a heading above. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A table that becomes a list of cards on a phone. Roles are said aloud: boxes drawn as blocks would lose them. */
export function DataTable({ caption, isCaptionHidden, columns, rows }: DataTableProps) {
  return (
    <div class="data-table">
      <table class="stacked" role="table">
        <caption class={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ title, isNumber, isTitleHidden }) => (
              <th key={title} scope="col" role="columnheader" class={isNumber ? 'number' : undefined}>
                {isTitleHidden ? <span class="visually-hidden">{title}</span> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, cells }) => (
            <tr key={key} role="row">
              {cells.map((cell, index) => (
                <Cell key={columns[index]?.title} column={columns[index]} isFirst={index === 0}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly column: TableColumn | undefined;
  readonly isFirst: boolean;
  readonly children: ComponentChildren;
}

function Cell({ column, isFirst, children }: CellProps) {
  if (isFirst) {
    return (
      <th scope="row" role="rowheader">
        {children}
      </th>
    );
  }
  return (
    <td role="cell" class={column?.isNumber ? 'number' : undefined} data-label={column?.isTitleHidden ? undefined : column?.title}>
      {children}
    </td>
  );
}
