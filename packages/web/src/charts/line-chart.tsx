/** A point of a line, the oldest first; `null` leaves a gap. */
export interface LinePoint {
  /** Place on the horizontal axis, 0–1. */
  readonly x: number;
  readonly value: number | null;
}

interface LineChartProps {
  readonly id: string;
  readonly title: string;
  readonly points: readonly LinePoint[];
  /** Words under the axis: its beginning and its end. */
  readonly ends: readonly [string, string];
  /** The last value in words. */
  readonly lastText: string;
  /** Without axes, to stand beside a number. */
  readonly isSpark?: boolean;
}

const top = 8;
const mostDots = 40;
const levels = [0, 50, 80, 100];

/** Scores of 0–100 in time. Places are shares of the chart, so that text keeps its size on a phone. */
export function LineChart({ id, title, points, ends, lastText, isSpark = false }: LineChartProps) {
  const bottom = isSpark ? 92 : 86;
  const y = (value: number) => `${tenth(bottom - ((bottom - top) * value) / 100)}%`;
  const x = (share: number) => `${tenth(isSpark ? 2 + share * 96 : 8 + share * 88)}%`;
  const known = points.flatMap((point) => (point.value === null ? [] : [{ x: point.x, value: point.value }]));
  const last = known.at(-1);
  const dots = known.length > mostDots || isSpark ? known.slice(-1) : known;
  return (
    <svg class={isSpark ? 'line-chart spark' : 'line-chart'} role="img" aria-labelledby={`${id}-title`} width="100%">
      <title id={`${id}-title`}>{title}</title>
      {!isSpark &&
        levels.map((level) => (
          <g key={level}>
            <line class="grid" x1="8%" x2="100%" y1={y(level)} y2={y(level)} />
            <text x="0" y={y(level)} dy="0.35em">
              {level}
            </text>
          </g>
        ))}
      {points.slice(1).map((point, index) => {
        const before = points[index]!;
        if (point.value === null || before.value === null) return null;
        return <line key={point.x} class="line" x1={x(before.x)} y1={y(before.value)} x2={x(point.x)} y2={y(point.value)} />;
      })}
      {dots.map((point) => (
        <circle key={point.x} class="dot" cx={x(point.x)} cy={y(point.value)} r="4" />
      ))}
      {!isSpark && last && (
        <text class="value" x={x(last.x)} y={y(last.value)} dy="-0.7em" text-anchor="end">
          {lastText}
        </text>
      )}
      {!isSpark && (
        <>
          <text x="8%" y="99%">
            {ends[0]}
          </text>
          <text x="100%" y="99%" text-anchor="end">
            {ends[1]}
          </text>
        </>
      )}
    </svg>
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
