import { expect, test } from 'vitest';
import { fieldUrlOf } from './field-step.ts';

test.each([
  ['/title', 'rozpoznano#nazev'],
  ['/description/cs', 'rozpoznano#popis'],
  ['/distributions/0/downloadUrl', 'rozpoznano#odkaz'],
  ['/distributions/0/rows', 'rozpoznano#podoba'],
  ['/themes/0', 'doplnte#tema'],
  ['/contactPoint', 'doplnte#schranka'],
  ['/locations', 'doplnte#umisteni'],
  ['/security/answers/harm', 'pristup#skoda'],
  ['/legal', 'rozpoznano'],
  ['', 'rozpoznano'],
] as const)('%s is corrected at %s', (pointer, place) => {
  expect(fieldUrlOf({ id: 'x' }, pointer)).toBe(`/registrace/x/${place}`);
});
