import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../src/exit-codes.ts';
import { commandSpecs } from '../src/specs/command-specs.ts';
import { globalOptions } from '../src/specs/global-options.ts';

const reference = readFileSync(new URL('../../../docs/reference/cli.md', import.meta.url), 'utf8');
const sections = new Map(reference.split(/^## /m).map((section) => [section.split('\n')[0]!.trim(), section]));

/** First cells of the tables of a section, without the backticks. */
function rowNames(section: string): string[] {
  return [...section.matchAll(/^\| `(.+?)` \|/gm)].map(([, name]) => name!.replaceAll('\\|', '|'));
}

test('the reference has a heading for each command and none that is stale', () => {
  const headings = [...sections.keys()]
    .filter((heading) => heading.startsWith('pasport '))
    .map((heading) => heading.slice('pasport '.length));
  expect(headings).toEqual(commandSpecs.map(({ name }) => name));
});

describe.each(commandSpecs.map((spec) => [spec.name, spec] as const))('pasport %s', (name, spec) => {
  const section = sections.get(`pasport ${name}`) ?? '';

  test('has a row for each argument and option and none that is stale', () => {
    expect(rowNames(section)).toEqual([...spec.args.map(({ syntax }) => syntax), ...spec.options.map(({ flags }) => flags)]);
  });

  test('is described in the words of its help, in both languages', () => {
    const { cs, en } = spec.description ?? spec.summary;
    const texts = [{ cs, en }, ...spec.args.map(({ text }) => text), ...spec.options.map(({ text }) => text)];
    expect(texts.flatMap((text) => [text.cs, text.en]).filter((text) => !section.includes(text.replaceAll('|', '\\|')))).toEqual([]);
  });
});

test('the reference has every common option and none that is stale', () => {
  expect(rowNames(sections.get('Společné přepínače / Options of every command') ?? '')).toEqual(globalOptions.map(({ flags }) => flags));
});

test('the table of exit codes is the one of the program', () => {
  const rows = [...(sections.get('Návratové kódy / Exit codes') ?? '').matchAll(/^\| (\d+) \| `(\w+)` \| (.+?) \| (.+?) \|$/gm)];
  const documented = rows.map(([, code, name, cs, en]) => ({ name, code: Number(code), meaning: { cs, en } }));
  expect(documented).toEqual(Object.entries(exitCodes).map(([name, { code, meaning }]) => ({ name, code, meaning })));
});

test('no two exit codes share a number', () => {
  const numbers = Object.values(exitCodes).map(({ code }) => code);
  expect(new Set(numbers).size).toBe(numbers.length);
});
