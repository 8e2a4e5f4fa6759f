import type { Tone } from './tone.ts';

interface ColumnChartProps {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly value: number; readonly text: string; readonly tone: Tone }[];
}

const top = 14;
const bottom = 86;

/** Columns that stand on one line, their values above and their names below. */
export function ColumnChart({ id, title, columns }: ColumnChartProps) {
  const max = Math.max(1, ...columns.map(({ value }) => value));
  const step = 100 / columns.length;
  return (
    <svg class="column-chart" role="img" aria-labelledby={`${id}-title`} width="100%">
      <title id={`${id}-title`}>{title}</title>
      {columns.map(({ label, value, text, tone }, index) => {
        const height = ((bottom - top) * value) / max;
        const middle = `${(index + 0.5) * step}%`;
        return (
          <g key={label}>
            <rect
              class={`mark ${tone}`}
              x={`${index * step + step * 0.12}%`}
              width={`${step * 0.76}%`}
              y={`${bottom - height}%`}
              height={`${height}%`}
            />
            {value > 0 && (
              <text class="value" x={middle} y={`${bottom - height}%`} dy="-0.35em" text-anchor="middle">
                {text}
              </text>
            )}
            <text x={middle} y="98%" text-anchor="middle">
              {label}
            </text>
          </g>
        );
      })}
      <line class="grid" x1="0" x2="100%" y1={`${bottom}%`} y2={`${bottom}%`} />
    </svg>
  );
}
