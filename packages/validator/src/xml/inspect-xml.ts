import { defaultBudget } from '../file/budget.ts';
import type { CheckedFile } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileSource } from '../file/file-source.ts';
import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import { describeColumn } from '../table/describe-column.ts';
import { runTableChecks } from '../table/run-table-checks.ts';
import { readXml } from './read-xml.ts';
import { RecordTable } from './record-tables.ts';
import { xmlChecks } from './xml-checks.ts';
import type { XmlFacts, XmlStage } from './xml-check.ts';

/**
 * Checks an XML file: well-formed, without a document type, encoding, and – where the root holds records – the table that
 * they make. Nothing of the content gets into the report but names of elements.
 *
 * @throws only when the source cannot be read
 */
export async function inspectXml(source: FileSource, { budget, declared = {} }: FileOptions = {}): Promise<CheckedFile> {
  const { bytes: maxBytes, timeMs } = { ...defaultBudget, ...budget };
  const records = new RecordTable();
  let elements = -1;
  const handlers = {
    open: (element: Parameters<RecordTable['open']>[0], place: () => { row: number }) => {
      elements += 1;
      records.open(element, place().row);
    },
    text: (text: string) => records.text(text),
    close: () => records.close(),
  };
  const read = await readXml(source, handlers, { maxBytes, deadline: performance.now() + timeMs });
  const facts: XmlFacts = { ...read, elements: Math.max(0, elements) };
  const table = records.facts(declared);
  const blockerOf = (stage: XmlStage): Blocker | undefined =>
    stage === 'document' && read.fault ? { check: 'xml-well-formed' } : undefined;
  return {
    summary: {
      format: 'XML',
      sizeBytes: read.sizeBytes,
      columns: table ? table.table.columns.map(describeColumn) : [],
      rows: table ? table.table.rows : facts.elements,
      ...(read.limit && { sample: { limit: read.limit } }),
    },
    checks: [...runFileChecks(xmlChecks, facts, blockerOf), ...(table ? runTableChecks(table) : [])],
  };
}
