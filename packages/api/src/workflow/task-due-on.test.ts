import { expect, test } from 'vitest';
import { taskDueOn } from './task-due-on.ts';

test.each([
  ['a plain week', '2026-06-01T08:00:00.000Z', '2026-06-10'],
  ['submitted on Saturday', '2026-06-06T08:00:00.000Z', '2026-06-16'],
  ['over Easter 2026 (Friday 3 and Monday 6 April)', '2026-03-30T08:00:00.000Z', '2026-04-10'],
  ['over Christmas and New Year', '2025-12-22T08:00:00.000Z', '2026-01-06'],
  ['over Easter 2027 (Friday 26 and Monday 29 March)', '2027-03-25T08:00:00.000Z', '2027-04-07'],
])('%s: seven working days', (_name, since, due) => {
  expect(taskDueOn(since)).toBe(due);
});
