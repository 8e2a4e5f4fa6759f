import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { BarChart } from './bar-chart.tsx';
import { ColumnChart } from './column-chart.tsx';
import { HeatGrid } from './heat-grid.tsx';
import { LineChart } from './line-chart.tsx';
import { StackedBar } from './stacked-bar.tsx';

const widthsOf = (svg: string, mark: RegExp): string[] => [...svg.matchAll(mark)].map(([, width]) => width ?? '');

test('a bar is as long as its share of the greatest value, and one without a value is not drawn', () => {
  const bars = [
    { label: 'a', value: 50, text: '50' },
    { label: 'b', value: 0, text: '0' },
    { label: 'c', value: null, text: '–' },
    { label: 'd', value: 130, text: '130' },
  ];
  const svg = renderToString(h(BarChart, { id: 'x', title: 'Nadpis', bars, max: 100 }));
  expect(widthsOf(svg, /class="mark plain"[^>]*width="([^"]+)"/gu)).toEqual(['50%', '100%']);
  expect(svg).toContain('role="img" aria-labelledby="x-title"');
});

test('parts of a bar stand one after another and fill it', () => {
  const parts = [
    { label: 'a', value: 1, text: '1', tone: 'poor' as const },
    { label: 'b', value: 0, text: '0', tone: 'fair' as const },
    { label: 'c', value: 3, text: '3', tone: 'plain' as const },
  ];
  const svg = renderToString(h(StackedBar, { id: 'x', title: 'Nadpis', parts }));
  expect(widthsOf(svg, /class="mark (?:poor|plain)" x="[^"]+" width="([^"]+)"/gu)).toEqual(['25%', '75%']);
  expect(svg).toContain('b: <strong>0</strong>');
});

test('a line has a gap where there is no value', () => {
  const points = [10, null, 30, 40].map((value, index) => ({ x: index / 3, value }));
  const svg = renderToString(h(LineChart, { id: 'x', title: 'Nadpis', points, ends: ['od', 'do'], lastText: '40' }));
  expect([...svg.matchAll(/class="line"/gu)]).toHaveLength(1);
  expect([...svg.matchAll(/class="dot"/gu)]).toHaveLength(3);
});

test('the tallest column reaches the top and counts of nothing are not written', () => {
  const columns = [4, 0, 2].map((value, index) => ({ label: String(index), value, text: `${value} ks`, tone: 'good' as const }));
  const svg = renderToString(h(ColumnChart, { id: 'x', title: 'Nadpis', columns }));
  expect(widthsOf(svg, /<rect[^>]* height="([^"]+)"/gu)).toEqual(['72%', '0%', '36%']);
  expect(svg).not.toContain('0 ks');
});

test('the most in a grid is the darkest, a single one is still told from none', () => {
  const rows = [{ label: 'řádek', values: [0, 1, 100] }];
  const svg = renderToString(h(HeatGrid, { id: 'x', title: 'Nadpis', columns: ['a', 'b', 'c'], rows }));
  expect(widthsOf(svg, /class="shade shade-(\d)"/gu)).toEqual(['0', '1', '5']);
});

test('texts in charts are escaped and nothing has a style of its own', () => {
  const label = '"><script>';
  const svg = renderToString(h(BarChart, { id: 'x', title: label, bars: [{ label, value: 1, text: label }], max: 1 }));
  expect(svg).not.toMatch(/<script|style=/u);
});
