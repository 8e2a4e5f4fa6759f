import { expect, test } from 'vitest';
import { formatDuration } from './format-duration.ts';

test.each([
  ['P10Y', '10 let', '10 years'],
  ['PT15M', '15 minut', '15 minutes'],
  ['P1D', '1 den', '1 day'],
  ['P1Y6M', '1 rok a\u00A06 měsíců', '1 year, 6 months'],
  ['nesmysl', 'nesmysl', 'nesmysl'],
  ['P', 'P', 'P'],
])('%s is told in words', (duration, cs, en) => {
  expect([formatDuration(duration, 'cs'), formatDuration(duration, 'en')]).toEqual([cs, en]);
});
