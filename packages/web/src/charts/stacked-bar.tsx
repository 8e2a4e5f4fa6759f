import { PatternFills, patternOf } from './pattern-fills.tsx';
import type { Tone } from './tone.ts';

/** A part of a whole. */
interface Part {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly tone: Tone;
}

interface StackedBarProps {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

/** One bar of several parts; patterns tell them apart without colours, the legend names them. */
export function StackedBar({ id, title, parts }: StackedBarProps) {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const shown = parts.filter(({ value }) => value > 0);
  return (
    <>
      <svg class="stacked-bar" role="img" aria-labelledby={`${id}-title`} width="100%" height="2em">
        <title id={`${id}-title`}>{title}</title>
        <PatternFills id={id} />
        {shown.map(({ label, value, tone }, index) => {
          const before = shown.slice(0, index).reduce((sum, part) => sum + part.value, 0);
          const place = { x: `${(100 * before) / total}%`, width: `${(100 * value) / total}%`, y: '0', height: '2em' };
          return (
            <g key={label}>
              <rect class={`mark ${tone}`} {...place} />
              <rect class="pattern" fill={patternOf(id, tone)} {...place} />
            </g>
          );
        })}
      </svg>
      <ul class="legend">
        {parts.map(({ label, text, tone }) => (
          <li key={label}>
            <svg class="swatch" width="1.1em" height="1.1em" aria-hidden="true">
              <rect class={`mark ${tone}`} width="100%" height="100%" />
              <rect class="pattern" fill={patternOf(id, tone)} width="100%" height="100%" />
            </svg>
            {label}: <strong>{text}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
