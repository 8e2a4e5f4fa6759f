import { readFileSync } from 'node:fs';
import { parseDraft } from '@pasport/model';
import { assessPassport } from '@pasport/validator';
import { expect, test } from 'vitest';
import { verdictsText } from './verdicts.ts';

const style = (language: 'cs' | 'en', width = 100) => ({ language, width, paint: (_format: unknown, text: string) => text });
const source = readFileSync(new URL('../../../../fixtures/catalogue/hodonin/detska-hriste.json', import.meta.url), 'utf8');
const at = '2026-11-20T10:00:00.000Z';
const complete = parseDraft(JSON.parse(source)).draft!;
const verdictsOf = (draft: typeof complete) => assessPassport(draft, { at }).verdicts;
const { keywords: _keywords, description: _description, contactPoint: _contact, ...poor } = complete;

test('points of the MQA with their rating, what is missing by points, stars and criteria', () => {
  const text = verdictsText(verdictsOf(complete), style('cs'), false);
  expect(text).toContain('povinné údaje národního katalogu: splněno\n');
  expect(text).toMatch(
    /body data\.europa\.eu \(MQA\): \d+–\d+ \/ 405 – dobré–výborné\n {2}\+50 .+ \(zatím se neví\) {2}\/distributions\/0\/accessUrl/,
  );
  expect(text).toMatch(/otevřenost: ★★★☆☆ 3 \/ 5\n {2}☆ \S/);
  expect(text).toContain('kritéria udata: 9 z 9\n');
});

test('what a rule misses stands under it with its place, five of them unless all are asked for', () => {
  const [short, whole] = [verdictsText(verdictsOf(poor), style('en'), false), verdictsText(verdictsOf(poor), style('en'), true)];
  expect(short).toMatch(/mandatory attributes of the national catalogue: failed\n {2}– .+ {2}\/description\n/);
  expect(short).toMatch(/criteria of udata: 8 of 9\n {2}– \S/);
  expect(short).toMatch(/… and more: \d/);
  expect(whole).not.toContain('… and more');
});

test('data that are not open have no points of catalogues, and say so', () => {
  const text = verdictsText(verdictsOf({ ...complete, access: { rights: 'NON_PUBLIC' } }), style('cs'), false);
  expect(text).toContain('oficiální validátor: netýká se\n');
  expect(text).toContain('otevřenost: ☆☆☆☆☆ 0 / 5');
  expect(text).not.toMatch(/MQA|udata/);
});

test('an older registry that tells only the answers is understood', () => {
  const answers = { nkodMandatory: { answer: 'fail' }, officialSchema: { answer: 'pass' }, officialValidator: { answer: 'pass' } } as const;
  expect(verdictsText(answers, style('en'), false).split('\n')).toHaveLength(4);
});

test('no line is wider than the terminal', () => {
  const lines = verdictsText(verdictsOf(poor), style('cs', 60), true).split('\n');
  expect(lines.filter(({ length }) => length > 60)).toEqual([]);
});
