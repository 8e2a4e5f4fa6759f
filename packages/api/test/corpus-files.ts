import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { zipOfFolder } from '../../validator/test/zip-of-folder.ts';

/** A file that somebody could register. */
export interface CorpusFile {
  /** First folder of the corpus, or the archive, in which it lies. */
  readonly folder: string;
  /** The rest of its path, with `/`. */
  readonly path: string;
  readonly read: () => Buffer;
}

const dataEndings = /\.(?:csv|tsv|xlsx?|ods|jsonl?|jsonld|ndjson|geojson|gpkg|fgb|gml|gpx|kml|kmz|zip|xml|parquet|ttl)$/iu;
/** What describes data or expectations of a test, and is no data itself. */
const descriptions = /sch[eé]m|metadata|manifest|package\.json|resource\.json|expected|cases\.json|weights/iu;
const largest = 20_000_000;

/**
 * Every file of a corpus that holds data; of an archive (`tar.xz`) what its folders `csv` hold, a folder with a feed of
 * timetables as one archive. Needs `tar` and `xz`.
 *
 * @param into an empty folder to unpack into
 */
export function corpusFiles(corpus: string, into: string): CorpusFile[] {
  const entries = readdirSync(corpus, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ folder: name, place: join(corpus, name) }));
  const archives = entries
    .filter(({ name }) => name.endsWith('.tar.xz'))
    .map(({ name }) => ({ folder: name.replace('.tar.xz', ''), place: unpacked(join(corpus, name), join(into, name)) }));
  return [
    ...folders.flatMap(({ folder, place }) => [...filesIn(folder, place), ...feedsIn(folder, place)]),
    ...archives.flatMap(({ folder, place }) => filesIn(folder, place).filter(({ path }) => basename(dirname(path)) === 'csv')),
  ];
}

function unpacked(archive: string, into: string): string {
  mkdirSync(into);
  execFileSync('tar', ['-xJf', archive, '-C', into]);
  return into;
}

function filesIn(folder: string, place: string): CorpusFile[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, path: name.replaceAll('\\', '/').normalize('NFC') }))
    .filter(({ name, path }) => dataEndings.test(path) && !descriptions.test(path) && isSmallFile(join(place, name)))
    .map(({ name, path }) => ({ folder, path, read: () => readFileSync(join(place, name)) }));
}

function isSmallFile(path: string): boolean {
  const { size } = statSync(path);
  return statSync(path).isFile() && size > 0 && size < largest;
}

/** Folders in which the files of a feed lie unpacked. */
function feedsIn(folder: string, place: string): CorpusFile[] {
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(place, entry.name, 'routes.txt')))
    .map(({ name }) => ({ folder, path: `${name}.zip`, read: () => zipOfFolder(join(place, name)) }));
}
