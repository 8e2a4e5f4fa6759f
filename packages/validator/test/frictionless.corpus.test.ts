import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataPackage } from '../src/schema/table-schema/read-data-package.ts';
import { readTableSchema } from '../src/schema/table-schema/read-table-schema.ts';
import { errorsOfUnit } from './frictionless/errors-of-unit.ts';
import { errorText, expectedErrors, type FrictionlessCase, type FrictionlessError } from './frictionless/frictionless-case.ts';
import { unitsOfCall } from './frictionless/units-of-call.ts';

const corpus = join(resolve(process.env['CORPUS'] ?? join(import.meta.dirname, '../../../../shared')), 'quality-corpus/frictionless');
const list = join(corpus, 'cases.json');
const cases = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as FrictionlessCase[]) : [];

/** Options of frictionless that we do not have, as of 2026-11-25. */
const optionsNotOurs: readonly (readonly [RegExp, string])[] = [
  [/(?:ascii|forbidden|sequential|truncated|deviated|required)[_-](?:value|cell)|row[_-]constraint/, 'checks that are asked for by name'],
  [/table[_-]dimensions/, 'expected numbers of rows and columns'],
  [/class \w+\(Check\)/, 'a check written by the caller'],
  [/[( ](?:bytes|rows|hash)=/, 'expected size and hash, which the passport keeps elsewhere'],
  [/schema_patch/, 'a schema changed before the check'],
  [/header_rows|headerRows|Layout/, 'the header told instead of found'],
  [/open\(|data=/, 'data handed over by an open file'],
  [/standards="v2"/, 'strictness about what a description leaves out'],
];

/** Cases on which we differ, as of 2026-11-25. */
const exceptions: Readonly<Record<string, string>> = {
  'resource/test_validate.py::test_resource_validate_resource_array_path_issue_991':
    'its description says that the header is row 4 of a file of two rows',
  'resource/test_validate_schema.py::test_resource_validate_resource_duplicate_labels_with_sync_schema_issue_910':
    'two columns of one name are an error of the header, not an end of the check',
};

const schemaCall = /schema|\.json"|tasks/i;
const reasonOf = ({ how }: FrictionlessCase) => optionsNotOurs.find(([pattern]) => pattern.test(how))?.[1];

describe.skipIf(cases.length === 0)('cases of frictionless', () => {
  const judged = cases.filter((one) => reasonOf(one) === undefined && isUnderstood(one));

  test('without options find the same rows and kinds, and so do those with a schema', async () => {
    const wrong: string[] = [];
    const score = { plain: [0, 0], schema: [0, 0] };
    for (const one of judged) {
      const difference = await differenceOf(one);
      const group = score[schemaCall.test(one.how) ? 'schema' : 'plain'];
      group[1]! += 1;
      if (difference === undefined) group[0]! += 1;
      else wrong.push(`${one.id}: ${difference}`);
    }
    const { plain, schema } = score;
    process.stdout.write(
      `frictionless: ${plain[0]} of ${plain[1]} cases without options, ${schema[0]} of ${schema[1]} with a schema or a package, ${cases.length - judged.length} with options not ours or calls not understood\n${wrong.join('\n')}\n`,
    );
    expect(plain[0]! / plain[1]!).toBeGreaterThanOrEqual(0.9);
    expect(schema[0]! / schema[1]!).toBeGreaterThanOrEqual(0.9);
    expect(wrong.filter((text) => !Object.keys(exceptions).some((id) => text.startsWith(`${id}:`)))).toEqual([]);
    for (const id of Object.keys(exceptions))
      expect(wrong.some((text) => text.startsWith(`${id}:`)) || !cases.some((one) => one.id === id)).toBe(true);
  });
});

/** Does the call name files of the corpus, in a way that can be followed? */
function isUnderstood({ how }: FrictionlessCase): boolean {
  const { units, packages, schemas } = unitsOfCall(how, corpus);
  return packages.length + schemas.length > 0 || (units.length > 0 && units.every(({ path }) => existsSync(path)));
}

/** What differs between the errors that a case expects and ours; undefined for nothing. */
async function differenceOf(one: FrictionlessCase): Promise<string | undefined> {
  const ours = await errorsOf(one);
  const expected = expectedErrors(one);
  if (!expected) return ours.length > 0 ? undefined : 'no error found';
  const hasPlaces = one.expected.fields?.includes('rowNumber') ?? true;
  const texts = (errors: readonly FrictionlessError[]) => [...new Set(errors.map((error) => errorText(error, hasPlaces)))].sort();
  const [wanted, found] = [texts(expected), texts(ours)];
  const missed = wanted.filter((text) => !found.includes(text));
  const added = /limit_errors/.test(one.how) ? [] : found.filter((text) => !wanted.includes(text));
  return missed.length + added.length === 0 ? undefined : `missed ${missed.join(', ') || 'none'}; added ${added.join(', ') || 'none'}`;
}

async function errorsOf({ how }: FrictionlessCase): Promise<FrictionlessError[]> {
  const { units, packages, schemas } = unitsOfCall(how, corpus);
  const [, encoding] = /encoding="([^"]+)"/.exec(how) ?? [];
  const errors: FrictionlessError[] = [];
  for (const [index, unit] of units.entries()) errors.push(...(await errorsOfUnit(unit, index + 1, encoding)));
  const faults = [...packages.map((one) => readDataPackage(one).faults), ...schemas.map((one) => readTableSchema(one).faults)].flat();
  errors.push(...faults.map(({ code }) => ({ task: 1, type: code })));
  return errors.filter(({ type }) => isAsked(type, how));
}

/** Is the type among those that the call asks for? Rows that repeat are an error only when asked. */
function isAsked(type: string, how: string): boolean {
  if (type === 'duplicate-row') return /duplicate[_-]row/.test(how);
  const [, picked] = /pick_errors=\[([^\]]*)\]/.exec(how) ?? [];
  if (picked === undefined) return true;
  if (picked.includes('#header')) return type.endsWith('-label');
  return picked.includes('#row') ? !type.endsWith('-label') : picked.includes(`"${type}"`);
}
