import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile } from '../src/check-file.ts';
import { checkGtfsFiles } from '../src/gtfs/check-gtfs.ts';

const corpus = join(resolve(process.env['CORPUS'] ?? join(import.meta.dirname, '../../../../shared')), 'quality-corpus/gtfs');

/** Names that say what is wrong with a feed, and the checks that may name it. */
const faults: readonly (readonly [RegExp, readonly string[]])[] = [
  [/utf8bom|^good_feed|only_calendar_dates/u, []],
  [/^(bad_)?utf/u, ['gtfs-encoding']],
  [/contains_null/u, ['gtfs-encoding']],
  [/eol/u, ['gtfs-line-ends']],
  [/duplicate_stop_sequence|negative_stop_sequence/u, ['gtfs-stop-sequence', 'gtfs-values']],
  [/duplicate_(schedule_id|stop|trip|route|service|agency)/u, ['gtfs-ids-unique']],
  [/empty_file/u, ['gtfs-files']],
  [/extra_row_cells|missing_row_cells/u, ['gtfs-rows']],
  [/endpoint_times|departure_time|arrival_time|time_travel/u, ['gtfs-times']],
  [/weekday_column|missing_column/u, ['gtfs-columns']],
  [/missing_(agency|calendar|stops|stop_times|routes|trips)$/u, ['gtfs-files']],
  [/date_format|bad_date/u, ['gtfs-values']],
  [/undefined_|invalid_route_agency|missing_reference/u, ['gtfs-references']],
  [/repeated_route_name|same_short_long_name/u, ['gtfs-route-names']],
  [/unknown_file/u, ['gtfs-files-known']],
  [/unrecognized_columns/u, ['gtfs-columns-known']],
  [/unused_stop/u, ['gtfs-stops-used']],
  // A text is told as such, never as a damaged archive.
  [/unknown_format/u, ['format-as-declared']],
];
const mild = /eol|row_cells|repeated_route_name|same_short_long_name|unknown_file|unrecognized_columns|unused_stop/u;
/** Fixtures of other programs of the same project: merging and conversion, no cases of validity. */
const notCases = /flatten_feed|filter_unusual_trips|upgrade_translations|\.kml$|SOURCES/u;

const feeds = existsSync(corpus) ? readdirSync(corpus).filter((name) => !notCases.test(name)) : [];

async function check(name: string) {
  const path = join(corpus, name);
  if (name.endsWith('.zip')) return await checkFile(readFileSync(path), { declared: { format: 'GTFS' } });
  return await checkGtfsFiles(
    readdirSync(path).map((file) => ({
      name: file,
      bytes: async function* () {
        yield readFileSync(join(path, file));
      },
    })),
  );
}

/** A feed whose name is not in the list is one with a fault. */
const anyFault = [''];

test.each(feeds)('%s is judged by what its name says', async (name) => {
  const { findings } = await check(name);
  const wanted = faults.find(([pattern]) => pattern.test(name.replace(/\.zip$/u, '')))?.[1] ?? anyFault;
  const isMild = wanted.length === 0 || mild.test(name);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ check: id, message }) => `${id}: ${message.en}`)).toEqual(isMild ? [] : expect.arrayContaining([expect.anything()]));
  const named = (isMild ? findings : errors).map((finding) => finding.check);
  expect(wanted.length === 0 || named.some((id) => wanted.some((known) => id.startsWith(known)))).toBe(true);
});
