import { expect, test } from 'vitest';
import { czechPlaceholders, withPlaceholders } from './placeholders.ts';
import { commandSpecs } from './specs/command-specs.ts';
import { globalOptions } from './specs/global-options.ts';

test('every placeholder of the help has a Czech word', () => {
  const options = [...globalOptions, ...commandSpecs.flatMap((spec) => spec.options)].map(({ flags }) => flags);
  const names = [...options, ...commandSpecs.flatMap(({ args }) => args.map(({ syntax }) => syntax))].flatMap((text) =>
    [...text.matchAll(/[<[]([^\].>]+)/g)].map(([, name]) => name!),
  );
  expect(names.filter((name) => czechPlaceholders[name] === undefined)).toEqual([]);
});

test.each([
  ['pasport search [options] [words...]', 'pasport search [přepínače] [slova...]'],
  ['--from <file|url>', '--from <soubor|url>'],
  ['--json', '--json'],
])('%s is %s in Czech and stays in English', (text, czech) => {
  expect([withPlaceholders(text, 'cs'), withPlaceholders(text, 'en')]).toEqual([czech, text]);
});

test('descriptions in the help begin with a capital letter', () => {
  const texts = [...globalOptions, ...commandSpecs.flatMap((spec) => [...spec.args, ...spec.options, ...spec.examples])].map(
    ({ text }) => text,
  );
  const all = [...texts, ...commandSpecs.flatMap(({ summary, description = summary }) => [summary, description])];
  expect(all.flatMap(({ cs, en }) => [cs, en]).filter((text) => /^\p{Ll}/u.test(text))).toEqual([]);
});
