import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CsvwResource } from '../src/schema/csvw/find/csvw-load.ts';
import { validateCsvw } from '../src/schema/csvw/validate-csvw.ts';

const corpus = path.join(process.env.CORPUS ?? path.join(import.meta.dirname, '../../../../shared'), 'quality-corpus');
const suite = path.join(corpus, 'csvw');

/** Where the tests say they are; their files refer to each other and to this place. */
const site = 'http://www.w3.org/2013/csvw/tests/';

/** The site-wide configuration that the suite asks for, see its tests on `/.well-known/csvm`. */
const configuration = '{+url}-metadata.json\ncsv-metadata.json\n{+url}.json\ncsvm.json\n';

interface SuiteTest {
  readonly id: string;
  readonly type: 'csvt:PositiveValidationTest' | 'csvt:NegativeValidationTest' | 'csvt:WarningValidationTest';
  readonly name: string;
  readonly action: string;
  readonly option?: { readonly metadata?: string; readonly contentType?: string; readonly httpLink?: string };
  readonly httpLink?: string;
  readonly contentType?: string;
}

/** Tests that may fail, with the date and the reason; one that passes must leave the list. */
const skipped: Readonly<Record<string, string>> = {};

const { entries } = JSON.parse(readFileSync(path.join(suite, 'manifest-validation.json'), 'utf8')) as { entries: readonly SuiteTest[] };

const bytesAt = (file: string) => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

async function resultOf({ action, option = {}, ...entry }: SuiteTest): Promise<'passes' | 'warns' | 'fails'> {
  const { contentType = entry.contentType, httpLink = entry.httpLink, metadata } = option;
  const actionUrl = new URL(action, site).href;
  const load = async (url: string): Promise<CsvwResource | undefined> => {
    if (url === 'http://www.w3.org/.well-known/csvm') return { bytes: Buffer.from(configuration) };
    const bytes = url.startsWith(site) ? bytesAt(path.join(suite, decodeURIComponent(url.slice(site.length)))) : undefined;
    if (!bytes || url !== actionUrl) return bytes && { bytes };
    return { bytes, ...(contentType && { contentType }), ...(httpLink && { linkHeader: httpLink }) };
  };
  const start = action.endsWith('.json') ? { metadataUrl: actionUrl } : { tableUrl: actionUrl };
  const { errors, warnings } = await validateCsvw({
    ...start,
    ...(metadata !== undefined && { userMetadata: new URL(metadata, site).href }),
    load,
  });
  return errors.length > 0 ? 'fails' : warnings.length > 0 ? 'warns' : 'passes';
}

const expected = {
  'csvt:PositiveValidationTest': 'passes',
  'csvt:WarningValidationTest': 'warns',
  'csvt:NegativeValidationTest': 'fails',
} as const;

describe('W3C validation tests of CSV on the Web', () => {
  for (const entry of entries) {
    const id = entry.id.split('#').at(-1)!;
    const reason = skipped[id];
    test(`${id} ${entry.name}${reason === undefined ? '' : ` (may fail: ${reason})`}`, async () => {
      const result = await resultOf(entry);
      if (reason === undefined) expect(result).toBe(expected[entry.type]);
      else expect(result, 'passes now: take it off the list').not.toBe(expected[entry.type]);
    });
  }
});

describe('examples of the Czech open formal norms', async () => {
  const descriptions = await Array.fromAsync(glob('ofn/**/*.csv-metadata.json', { cwd: corpus }));
  test.each(descriptions.toSorted())('%s is valid', async (file) => {
    const load = async (url: string): Promise<CsvwResource | undefined> => {
      const bytes = url.startsWith('file:') ? bytesAt(decodeURIComponent(new URL(url).pathname)) : undefined;
      return bytes && { bytes };
    };
    const result = await validateCsvw({ metadataUrl: pathToFileURL(path.join(corpus, file)).href, load });
    expect(result.errors).toEqual([]);
  });
});
