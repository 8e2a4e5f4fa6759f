import { fold, type Fault } from '@pasport/model';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

const minPasswordLength = 12;
const maxPasswordLength = 128;

/** Least score of zxcvbn (0–4): beyond 10^8 guesses, as many as a stolen slow hash costs too much to try. */
const minScore = 3;

/**
 * What is wrong with a password that somebody chose: its length, or that it is easily guessed. There are no rules
 * about kinds of characters.
 *
 * @param words what an attacker would try first: name, e-mail, organisation
 * @returns `password-too-short`, `password-too-long`, `password-guessable`; empty for a good one
 */
export async function passwordFaults(password: string, words: readonly string[], pointer = '/password'): Promise<Fault[]> {
  const length = characters(password);
  if (length < minPasswordLength) return [{ pointer, ...tooShort }];
  if (length > maxPasswordLength) return [{ pointer, ...tooLong }];
  const parts = partsOf(words);
  if (!standsWithout(parts, password)) return [{ pointer, ...guessable }];
  const { score } = (await judge()).check(password, parts);
  return score < minScore ? [{ pointer, ...guessable }] : [];
}

/** Unicode code points, as NIST SP 800-63B counts them. */
const characters = (text: string): number => Array.from(text).length;

/** Least that a password must hold beside the words that are tried first. */
const minRest = 8;

function standsWithout(parts: readonly string[], password: string): boolean {
  const whole = fold(password);
  const rest = parts.toSorted((a, b) => b.length - a.length).reduce((text, part) => text.replaceAll(part, ''), whole);
  return rest.length === whole.length || characters(rest) >= minRest;
}

let ready: Promise<ZxcvbnFactory> | undefined;

/** The lists of words are large; they are read when a password is chosen for the first time. */
function judge(): Promise<ZxcvbnFactory> {
  ready ??= (async () => {
    const [{ ZxcvbnFactory: Factory }, common, czech] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
      import('@zxcvbn-ts/language-cs'),
    ]);
    return new Factory({ dictionary: { ...common.dictionary, ...czech.dictionary, own: ownWords }, graphs: common.adjacencyGraphs });
  })();
  return ready;
}

/** Words that everybody here would think of. */
const ownWords = [
  'pasport',
  'passport',
  'registr',
  'datová',
  'datova',
  'sada',
  'obec',
  'město',
  'mesto',
  'úřad',
  'urad',
  'heslo',
  'starosta',
];

function partsOf(words: readonly string[]): string[] {
  const parts = words.flatMap((word) => [word, ...word.split(/[\s@._-]+/)]).filter((part) => part.length > 2);
  return [...new Set(parts.flatMap((part) => [part.toLowerCase(), fold(part)]))];
}

const tooShort = {
  code: 'password-too-short',
  message: {
    cs: `Heslo má mít aspoň ${minPasswordLength} znaků. Pomůže věta z několika slov.`,
    en: `A password has at least ${minPasswordLength} characters. A sentence of several words will do.`,
  },
};
const tooLong = {
  code: 'password-too-long',
  message: { cs: `Heslo má mít nejvýš ${maxPasswordLength} znaků.`, en: `A password has at most ${maxPasswordLength} characters.` },
};
const guessable = {
  code: 'password-guessable',
  message: {
    cs: 'Toto heslo by šlo snadno uhodnout. Zvolte několik slov, která k sobě nepatří a nejsou z vašeho jména ani úřadu.',
    en: 'This password would be easy to guess. Choose several words that do not belong together nor to your name or office.',
  },
};
