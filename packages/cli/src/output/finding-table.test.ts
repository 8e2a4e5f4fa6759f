import { expect, test } from 'vitest';
import { findingTable } from './finding-table.ts';
import type { Position } from './quality-report-view.ts';

const style = (width: number) => ({ language: 'cs' as const, width, paint: (_format: unknown, text: string) => text });
const finding = (positions: readonly Position[]) => ({ check: 'x', severity: 'error' as const, message: 'Nález.', positions });

test.each<[readonly Position[], string]>([
  [[{ row: 4, column: 3 }], 'řádek 4, sloupec 3'],
  [
    [
      { part: 'List 1', row: 1 },
      { part: 'List 1', row: 2 },
      { part: 'List 2', row: 3 },
    ],
    'List 1, řádek 1; řádek 2; List 2, řádek 3',
  ],
  [[{ feature: 2, pointer: '/features/1/geometry' }], 'prvek 2'],
  [[{ pointer: '/crs' }], '/crs'],
  [[{ row: 1 }, { row: 2 }, { row: 3 }, { row: 4 }], 'řádek 1; řádek 2; řádek 3 …'],
])('the places %j read %s', (positions, text) => {
  expect(findingTable([finding(positions)], style(120))).toContain(`chyba      ${text}`);
});

test('in a narrow terminal each finding is a paragraph with its place under it', () => {
  expect(findingTable([finding([{ row: 4 }])], style(60))).toBe('chyba\n  Nález.\n  řádek 4\n');
});
