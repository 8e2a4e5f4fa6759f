import { isNameless, titleOfFileName } from '@pasport/model';
import type { FileReport } from '@pasport/validator';
import type { ProbedFile } from './fetch-probed.ts';
import type { Probed } from './probe-result.ts';
import { textOfBeginning } from './text-of-beginning.ts';

/** The name that data bear: a line above the table, the name of a map or a sheet, the file, the folder of a file without a name. */
export function titleOfData(file: ProbedFile, report: FileReport | undefined): Probed<string> {
  const inside = report && (titleLine(file, report) ?? nameOfMap(file, report));
  if (inside !== undefined) return { value: inside, confidence: 0.7, method: 'content' };
  if (!isNameless(file.name)) return { value: titleOfFileName(file.name), confidence: 0.5, method: 'file-name' };
  const sheet = report?.format === 'XLSX' || report?.format === 'ODS' ? report.parts?.[0]?.name : undefined;
  const named = [sheet, ...foldersOf(file)].find((name) => name !== undefined && !isNameless(name));
  return { value: titleOfFileName(named ?? file.name), confidence: 0.4, method: 'file-name' };
}

/** Names of folders in the address, the innermost first. */
function foldersOf({ facts }: ProbedFile): string[] {
  if (!facts || !URL.canParse(facts.url)) return [];
  const parts = new URL(facts.url).pathname.split('/').slice(1, -1);
  return parts.toReversed().flatMap((part) => {
    try {
      return [decodeURIComponent(part)];
    } catch {
      return [];
    }
  });
}

const longest = 150;

/** The first line, when it stands above the table and is the only cell in its row. */
function titleLine(file: ProbedFile, { dialect }: FileReport): string | undefined {
  if (!dialect || dialect.preambleLines === 0) return undefined;
  const line = textOfBeginning(file, dialect.encoding).split(/\r\n|\r|\n/u, 1)[0] ?? '';
  const cells = line.split(dialect.delimiter).map((cell) => cell.replaceAll('"', '').trim());
  const [title, ...others] = cells.filter((cell) => cell !== '');
  return title !== undefined && others.length === 0 && title.length <= longest && /\p{L}{3}/u.test(title) ? title : undefined;
}

/** The member `name` of a collection of features, or the name of a document of KML. */
function nameOfMap(file: ProbedFile, { format }: FileReport): string | undefined {
  if (format !== 'GEOJSON' && format !== 'KML') return undefined;
  const start = textOfBeginning(file);
  const head = start.slice(0, Math.max(0, start.search(/"features"|<Placemark/u)));
  const found = format === 'KML' ? /<name>([^<]{3,150})<\/name>/u.exec(head) : /"name"\s*:\s*"([^"\\]{3,150})"/u.exec(head);
  const name = found?.[1]?.trim();
  return name === undefined || name === '' || isNameless(name) ? undefined : name;
}
