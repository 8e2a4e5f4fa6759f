import { shortened } from './shortened.ts';
import type { Tone } from './tone.ts';

/** One bar: its value is written beside it. */
interface Bar {
  readonly label: string;
  /** From 0 to the greatest value of the chart; `null` for none. */
  readonly value: number | null;
  readonly text: string;
  readonly tone?: Tone;
}

interface BarChartProps {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly max: number;
}

const rowEm = 2.9;

/** Bars that lie under their names. Lengths are shares and heights are in ems, so text keeps its size on a phone. */
export function BarChart({ id, title, bars, max }: BarChartProps) {
  return (
    <svg class="bar-chart" role="img" aria-labelledby={`${id}-title`} width="100%" height={`${bars.length * rowEm}em`}>
      <title id={`${id}-title`}>{title}</title>
      {bars.map(({ label, value, text, tone = 'plain' }, index) => (
        <g key={label}>
          <text x="0" y={`${index * rowEm + 1.1}em`}>
            {shortened(label, 34)}
          </text>
          <text class="value" x="100%" y={`${index * rowEm + 1.1}em`} text-anchor="end">
            {text}
          </text>
          <rect class="track" x="0" y={`${index * rowEm + 1.5}em`} width="100%" height="0.75em" />
          {value !== null && value > 0 && max > 0 && (
            <rect class={`mark ${tone}`} x="0" y={`${index * rowEm + 1.5}em`} width={percent(value / max)} height="0.75em" />
          )}
        </g>
      ))}
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(Math.min(1, share) * 1000) / 10}%`;
}
