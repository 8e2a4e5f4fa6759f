import { expect, test } from 'vitest';
import { passwordFaults } from './password-faults.ts';

const words = ['Božena Nováková', 'bozena.novakova@hodonin.example', 'Město Hodonín'];
const codesOf = async (password: string) => (await passwordFaults(password, words)).map(({ code }) => code);

test.each([
  ['kratkeheslo', ['password-too-short']],
  ['🙂'.repeat(11), ['password-too-short']],
  ['x'.repeat(129), ['password-too-long']],
  ['aaaaaaaaaaaaaaaa', ['password-guessable']],
  ['password1234', ['password-guessable']],
  ['qwertzuiop123', ['password-guessable']],
  ['heslo12345678', ['password-guessable']],
  ['Novakova1984', ['password-guessable']],
  ['bozena.novakova', ['password-guessable']],
  ['MestoHodonin1', ['password-guessable']],
  ['lavička tesknota parník', []],
  ['xK3p9Qz1mVb7', []],
  [`${'dlouhé heslo se mi dobře pamatuje '.repeat(3)}a ještě kus`, []],
])('%s', async (password, codes) => {
  expect(await codesOf(password)).toEqual(codes);
});

test('the longest password is judged in a moment', async () => {
  await codesOf('xK3p9Qz1mVb7');
  const startedAt = performance.now();
  for (const password of ['a1'.repeat(64), 'heslo'.repeat(25), 'abcdefghijklmnop'.repeat(8)]) await codesOf(password);
  expect(performance.now() - startedAt).toBeLessThan(3_000);
});
