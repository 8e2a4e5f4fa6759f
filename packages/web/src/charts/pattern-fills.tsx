import type { Tone } from './tone.ts';

/** Address of the pattern of a tone within a chart. */
export function patternOf(id: string, tone: Tone): string {
  return tone === 'fair' ? `url(#${id}-stripes)` : tone === 'poor' ? `url(#${id}-dots)` : 'none';
}

/** Patterns that tell tones apart in print and to those who do not see colours. */
export function PatternFills({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-stripes`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="pattern-ink" width="2.5" height="8" />
      </pattern>
      <pattern id={`${id}-dots`} width="8" height="8" patternUnits="userSpaceOnUse">
        <circle class="pattern-ink" cx="4" cy="4" r="1.8" />
      </pattern>
    </defs>
  );
}
