import type BetterSqlite from 'better-sqlite3';
import { newCodeBook, listProperties, type CodedProperty } from './codes.ts';
import type { IndexDocument } from './index-document.ts';

/** A document with its place in the change feed. */
export interface Change {
  readonly seq: number;
  readonly quality: number | null;
  readonly document: IndexDocument;
}

/** Writes batches of changes into an index file, each with the place it reaches in one transaction. */
export function documentWriter(file: BetterSqlite.Database): (changes: readonly Change[], applied: number) => void {
  const codes = newCodeBook();
  const stored = file.prepare('select facet, code, value from code').raw().all() as [CodedProperty, number, string][];
  for (const [facet, code, value] of stored) codes[facet].set(code, value);
  const putCode = file.prepare('insert into code (facet, code, value) values (?, ?, ?)');
  const findSlot = file.prepare('select slot from doc where id = ?').pluck();
  const lastSlot = file.prepare('select coalesce(max(slot), -1) from doc').pluck();
  const putDoc = file.prepare(
    `insert or replace into doc values (@slot, @id, @seq, @audience, @organisation, @status, @kind, @access, @frequency, @hvd, @quality,
     @updated, @periodStart, @periodEnd, @west, @south, @east, @north, @titleWords, @titleKey, @lists, @title)`,
  );
  const insertTerms = file.prepare('insert into term (rowid, title, body) values (?, ?, ?)');
  const deleteTerms = file.prepare('delete from term where rowid = ?');
  const putApplied = file.prepare("update meta set value = ? where name = 'applied'");
  let nextSlot = (lastSlot.get() as number) + 1;

  const codeOf = (property: CodedProperty, value: string | null): number => {
    if (value === null) return 0;
    const { code, isNew } = codes[property].ensure(value);
    if (isNew) putCode.run(property, code, value);
    return code;
  };

  const write = ({ seq, quality, document }: Change): void => {
    const known = findSlot.get(document.id) as number | undefined;
    const slot = known ?? nextSlot++;
    // FTS5 numbers its rows from 1.
    if (known !== undefined) deleteTerms.run(slot + 1);
    insertTerms.run(slot + 1, document.titleTerms, document.bodyTerms);
    putDoc.run({ ...rowOf(document, codeOf), slot, seq, quality });
  };

  return file.transaction((changes: readonly Change[], applied: number) => {
    for (const change of changes) write(change);
    putApplied.run(String(applied));
  });
}

function rowOf(document: IndexDocument, codeOf: (property: CodedProperty, value: string | null) => number) {
  const { period, box } = document;
  return {
    id: document.id,
    audience: document.minAudience,
    organisation: codeOf('organisation', document.organisation),
    status: codeOf('status', document.status),
    kind: codeOf('kind', document.kind),
    access: codeOf('access', document.access),
    frequency: codeOf('frequency', document.frequency),
    hvd: document.hvd ? 1 : 0,
    updated: document.updated,
    periodStart: period?.[0] ?? null,
    periodEnd: period?.[1] ?? null,
    west: box?.[0] ?? null,
    south: box?.[1] ?? null,
    east: box?.[2] ?? null,
    north: box?.[3] ?? null,
    titleWords: document.titleWords,
    titleKey: document.titleKey,
    lists: packedLists(document, codeOf),
    title: document.title,
  };
}

function packedLists(document: IndexDocument, codeOf: (property: CodedProperty, value: string) => number): Uint8Array {
  const values = { theme: document.themes, format: document.formats, form: document.forms, territory: document.units };
  const numbers = listProperties.flatMap((property) => [values[property].length, ...values[property].map((value) => codeOf(property, value))]);
  const packed = Uint16Array.from(numbers);
  return new Uint8Array(packed.buffer);
}
