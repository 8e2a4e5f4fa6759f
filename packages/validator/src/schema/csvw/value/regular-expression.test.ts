import { expect, test } from 'vitest';
import { regularExpression } from './regular-expression.ts';

test.each(['(a+)+', '((a*))*', '(a|aa)+$', '(\\d+,?){2,}'])('%s is too dangerous to try', (source) => {
  expect(regularExpression(source)).toBe('unsafe');
});

test.each(['^K\\d{3}$', '^(ano|ne)$', '^[A-Z]+(-[0-9])?$', '(\\(a\\))+', '[(+*)]+'])('%s may be tried', (source) => {
  expect(regularExpression(source)).toBeInstanceOf(RegExp);
});

test.each(['+', '[', '(a'])('%s is no expression', (source) => {
  expect(regularExpression(source)).toBe('invalid');
});
