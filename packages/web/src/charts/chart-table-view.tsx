import { ScrollTable } from './scroll-table.tsx';
import type { ChartTable } from './chart-table.ts';

/** The values of a chart; numbers come already written in the language of the page. */
export function ChartTableView({ table: { caption, columns, rows } }: { readonly table: ChartTable }) {
  return (
    <ScrollTable name={caption}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" class={index > 0 ? 'number' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} class="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
