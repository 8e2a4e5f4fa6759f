import type { FileReport } from '@pasport/validator';
import { expect, test } from 'vitest';
import type { AlarmRow, Holding } from './alarm.store.ts';
import { fileAlarms, type ComparedFile } from './file-alarms.ts';

const at = '2026-06-01T08:00:00.000Z';
const pointer = '/distributions/0';
const report = (rows: number, names: readonly string[], more: Partial<FileReport> = {}) =>
  ({ rows, columns: names.map((name) => ({ name })), caps: [], ...more }) as unknown as FileReport;
const judge = (file: Partial<ComparedFile>, open: readonly AlarmRow[] = [], isPublic = true): Holding =>
  fileAlarms([{ pointer, isGone: false, ...file }], { isPublic, at, open });
const alarm = (kind: AlarmRow['kind'], entry: object, since = at): AlarmRow => ({
  id: 'x',
  passport_id: 'p',
  kind,
  since,
  seen_at: since,
  data: JSON.stringify({ files: [{ pointer, ...entry }] }),
  closed_at: null,
});

test('rows that fell by half are an alarm until they are back', () => {
  const halved = { 'rows-halved': { files: [{ pointer, from: 100, to: 50 }] } };
  expect(judge({ before: report(100, ['a']), now: report(50, ['a']) })).toEqual(halved);
  expect(judge({ before: report(100, ['a']), now: report(51, ['a']) })).toEqual({});
  const open = [alarm('rows-halved', { from: 100, to: 50 })];
  expect(judge({ before: report(50, ['a']), now: report(50, ['a']) }, open)).toEqual(halved);
  expect(judge({ before: report(50, ['a']), now: report(90, ['a']) }, open)).toEqual({});
});

test('few rows, files read in part and files not seen before are no alarm', () => {
  expect(judge({ before: report(8, ['a']), now: report(1, ['a']) })).toEqual({});
  expect(judge({ before: report(100, ['a']), now: report(10, ['a'], { sample: { limit: 'bytes' } }) })).toEqual({});
  expect(judge({ before: report(100, ['a'], { sample: { limit: 'bytes' } }), now: report(10, ['a']) })).toEqual({});
  expect(judge({ now: report(1, ['a']) })).toEqual({});
});

test('columns that are gone are named beside those that are new, until they are back', () => {
  const drift = { 'schema-drift': { files: [{ pointer, missing: ['nazev'], added: ['název'] }] } };
  expect(judge({ before: report(9, ['id', 'nazev']), now: report(9, ['id', 'název']) })).toEqual(drift);
  const open = [alarm('schema-drift', { missing: ['nazev'], added: ['název'] })];
  expect(judge({ before: report(9, ['id', 'název']), now: report(9, ['id', 'název']) }, open)).toEqual(drift);
  expect(judge({ before: report(9, ['id', 'název']), now: report(9, ['id', 'nazev']) }, open)).toEqual({});
  expect(judge({ before: report(9, ['id', 'název']), now: report(9, ['název']) }, open)).toEqual({
    'schema-drift': { files: [{ pointer, missing: ['nazev', 'id'], added: ['název'] }] },
  });
  expect(judge({ before: report(9, ['id']), now: report(9, ['id', 'nový']) })).toEqual({});
});

test('while a file cannot be read, its alarms stay as they are', () => {
  const open = [
    alarm('rows-halved', { from: 100, to: 50 }),
    alarm('schema-drift', { missing: ['a'], added: [] }),
    alarm('personal-data', {}),
  ];
  expect(Object.keys(judge({ before: report(50, ['b']) }, open)).toSorted()).toEqual(['personal-data', 'rows-halved', 'schema-drift']);
  expect(judge({ isGone: true }, [alarm('personal-data', {})])).toEqual({});
});

test('after a month a change counts as meant', () => {
  const open = [alarm('rows-halved', { from: 100, to: 50 }, '2026-04-01T00:00:00.000Z')];
  expect(judge({ before: report(50, ['a']), now: report(50, ['a']) }, open)).toEqual({});
});

test('personal data are an alarm in public files only', () => {
  const now = report(5, ['rc'], { caps: [{ cap: 'personal-data', limit: 20, check: 'personal-birth-number' }] });
  expect(judge({ now })).toEqual({ 'personal-data': { files: [{ pointer }] } });
  expect(judge({ now }, [], false)).toEqual({});
});
