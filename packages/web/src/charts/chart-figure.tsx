import type { ComponentChildren } from 'preact';
import type { ChartTable } from './chart-table.ts';
import { ChartTableView } from './chart-table-view.tsx';

interface ChartFigureProps {
  /** What the chart shows, in one sentence. */
  readonly finding: string;
  /** Heading of the values in a table. */
  readonly summary: string;
  readonly table: ChartTable;
  readonly children: ComponentChildren;
}

/** A chart with what it says in one sentence and its values in a table, for those who do not see it. */
export function ChartFigure({ finding, summary, table, children }: ChartFigureProps) {
  return (
    <figure class="chart">
      {children}
      <figcaption>{finding}</figcaption>
      <details>
        <summary>{summary}</summary>
        <ChartTableView table={table} />
      </details>
    </figure>
  );
}
