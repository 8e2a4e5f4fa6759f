import { shortened } from './shortened.ts';

interface HeatGridProps {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** Values of each row, as many as columns. */
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
}

const rowEm = 3;
/** Shades from none to most. */
const shades = 5;

/** Counts in a grid, the darker the more; each number stands in its place as well. */
export function HeatGrid({ id, title, columns, rows }: HeatGridProps) {
  const max = Math.max(1, ...rows.flatMap(({ values }) => values));
  const step = 100 / columns.length;
  return (
    <svg class="heat-grid" role="img" aria-labelledby={`${id}-title`} width="100%" height={`${rows.length * rowEm + 1.6}em`}>
      <title id={`${id}-title`}>{title}</title>
      {rows.map(({ label, values }, row) => (
        <g key={label}>
          <text x="0" y={`${row * rowEm + 1.1}em`}>
            {shortened(label, 40)}
          </text>
          {values.map((value, column) => {
            const shade = value === 0 ? 0 : Math.max(1, Math.ceil((value / max) * shades));
            return (
              <g key={columns[column]}>
                <rect
                  class={`shade shade-${shade}`}
                  x={`${column * step}%`}
                  y={`${row * rowEm + 1.4}em`}
                  width={`${step}%`}
                  height="1.5em"
                />
                {value > 0 && (
                  <text
                    class={shade > 3 ? 'on-dark' : undefined}
                    x={`${(column + 0.5) * step}%`}
                    y={`${row * rowEm + 2.5}em`}
                    text-anchor="middle"
                  >
                    {value}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
      {columns.map((column, index) => (
        <text key={column} x={`${(index + 0.5) * step}%`} y={`${rows.length * rowEm + 1.2}em`} text-anchor="middle">
          {column}
        </text>
      ))}
    </svg>
  );
}
