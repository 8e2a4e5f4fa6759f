import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkJsonAgainstSchema } from '../src/schema/json-schema/check-json-against-schema.ts';
import { compileJsonSchema } from '../src/schema/json-schema/compile-json-schema.ts';

const shared = join(import.meta.dirname, '../../../../shared');
const corpus = join(resolve(process.env['CORPUS'] ?? shared), 'quality-corpus/ofn');
const json = (file: string, folder = corpus): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''));

/** Norms as `name/version`, from the paths of their files. */
const schemasIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.includes('/schémata/') && file.endsWith('.json'))
        .sort()
    : [];
/** A corpus of examples alone is judged by the schemas of the usual one. */
const schemaFolder = [corpus, join(shared, 'quality-corpus/ofn')].find((folder) => schemasIn(folder).length > 0) ?? corpus;
const schemaFiles = existsSync(join(corpus, 'expected.json')) ? schemasIn(schemaFolder) : [];
const normOf = (file: string) => file.split('/').slice(0, 2).join('/');

/** Known by their `$id` alone: one has it in letters composed otherwise than those who refer to it write them. */
const related = schemaFiles.map((file) => ({ schema: json(file, schemaFolder) }));
const compiled = new Map(related.map(({ schema }, index) => [schemaFiles[index]!, compileJsonSchema(schema, { related })]));

describe.skipIf(schemaFiles.length === 0)('schemas of the open formal norms', () => {
  test('compile, all but the one known to be wrong', () => {
    const unusable = [...compiled].filter(([, { validators }]) => !validators).map(([file]) => file);
    const missing = [...compiled.values()].flatMap(({ faults }) => faults).filter(({ code }) => code === 'schema-reference');
    process.stdout.write(`ofn: ${compiled.size} schemas, ${unusable.length} unusable, ${missing.length} references that lead nowhere\n`);
    expect(missing.filter(({ message }) => !message.en.match(/draft|seznam-časových-specifikací/))).toEqual([]);
    expect(unusable.filter((file) => !file.endsWith('/nádoba-na-tříděný-odpad.json'))).toEqual([]);
  });

  const expected = json('expected.json') as { file: string; valid_against: string[] }[];

  test('accept the examples that they are said to accept, and no others', () => {
    const wrong: string[] = [];
    for (const { file, valid_against: accepting } of expected) {
      const example = json(file);
      const ours = [...compiled]
        .filter(
          ([schemaFile, one]) => normOf(schemaFile) === normOf(file) && one.validators && checkJsonAgainstSchema(example, one).isValid,
        )
        .map(([schemaFile]) => schemaFile);
      if (ours.sort().join() !== [...accepting].sort().join()) wrong.push(`${file}: ${ours.join()} instead of ${accepting.join()}`);
    }
    process.stdout.write(`ofn: verdicts on ${expected.length - wrong.length} of ${expected.length} examples as expected\n`);
    expect(wrong).toEqual([]);
  });
});
