import type { MapFrame } from '../map/map-frame.ts';
import type { LonLat } from '../map/region-outlines.ts';

/** Lines, or closed rings with the end `Z`, as a path of SVG: short, each position by its distance from the one before. */
export function pathOf(lines: readonly (readonly LonLat[])[], frame: MapFrame, end: '' | 'Z' = ''): string {
  return lines.map((line) => `${stepsOf(line.map((place) => frame.place(place)))}${end}`).join('');
}

function stepsOf([first = [0, 0], ...others]: readonly (readonly [x: number, y: number])[]): string {
  let [x, y] = first;
  const steps = others.flatMap(([nextX, nextY]) => {
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step[0] === 0 && step[1] === 0 ? [] : [step.join(' ')];
  });
  return `M${first.join(' ')}${steps.length > 0 ? `l${steps.join(' ')}` : ''}`;
}
