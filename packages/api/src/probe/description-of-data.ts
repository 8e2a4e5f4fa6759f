import { describeColumns, describeMembers, describeNamelessColumns, describeShapes, type Text } from '@pasport/model';
import type { FileReport } from '@pasport/validator';
import type { ProbedFile } from './fetch-probed.ts';
import { textOfBeginning } from './text-of-beginning.ts';

/** A sentence on what the data hold, from the names in them; undefined when nothing is known of the content. */
export function descriptionOfData(file: ProbedFile, { format, columns, geometryTypes }: FileReport): Text | undefined {
  const names = columns.map(({ name }) => name.trim()).filter((name) => name !== '');
  if (names.length > 0) return describeColumns(names, geometryTypes !== undefined);
  if (geometryTypes) return describeShapes(geometryTypes);
  if (columns.length > 0) return describeNamelessColumns(columns.length);
  if (/^(?:JSON|JSON_LD|GEOJSON)$/u.test(format)) return describeMembers('JSON', membersOf(file));
  return format === 'XML' ? describeMembers('XML', elementsOf(file)) : undefined;
}

const largestObject = 1_000_000;

/** Names of the members of a JSON object, or of the first item of a list, those of the syntax left out. */
function membersOf({ bytes, isWhole }: ProbedFile): string[] {
  if (!isWhole || bytes.length > largestObject) return [];
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const one: unknown = Array.isArray(json) ? json[0] : json;
    return typeof one === 'object' && one !== null ? Object.keys(one).filter((name) => !/^[@$]/u.test(name)) : [];
  } catch {
    return [];
  }
}

/** Names of the first elements of a document, the outermost first. */
function elementsOf(file: ProbedFile): string[] {
  const found = textOfBeginning(file).matchAll(/<(?:[\w.-]+:)?([\p{L}_][\p{L}\p{N}_.-]*)[\s/>]/gu);
  return [...new Set([...found].map(([, name]) => name!))];
}
