import { hash } from 'node:crypto';
import type BetterSqlite from 'better-sqlite3';
import { codedProperties, listSeparator, type CodedProperty, type Profile, type TerritoryDetail } from './codes.ts';
import type { IndexDocument } from './index-document.ts';

/** A document with its place in the change feed. */
export interface Change {
  readonly seq: number;
  readonly quality: number | null;
  readonly document: IndexDocument;
}

type CodeOf = (property: CodedProperty, value: string, detail?: () => string) => number;

/** Writes batches of changes into an index file, each with the place it reaches in one transaction. */
export function documentWriter(file: BetterSqlite.Database): (changes: readonly Change[], applied: number) => void {
  let codeOf = codeWriter(file);
  const write = changeWriter(file);
  const putApplied = file.prepare("update meta set value = ? where name = 'applied'");
  const writeAll = file.transaction((changes: readonly Change[], applied: number) => {
    for (const change of changes) write(change, codeOf);
    putApplied.run(String(applied));
  });
  return (changes, applied) => {
    try {
      writeAll(changes, applied);
    } catch (error) {
      // New codes were rolled back with their rows.
      codeOf = codeWriter(file);
      throw error;
    }
  };
}

/** Gives values their numbers; 0 is "none". */
function codeWriter(file: BetterSqlite.Database): CodeOf {
  const codes = Object.fromEntries(codedProperties.map((property) => [property, new Map([['', 0]])])) as Record<
    CodedProperty,
    Map<string, number>
  >;
  const stored = file.prepare('select property, code, value from code').raw().iterate() as IterableIterator<
    [CodedProperty, number, string]
  >;
  for (const [property, code, value] of stored) codes[property].set(value, code);
  const put = file.prepare('insert into code (property, code, value, detail) values (?, ?, ?, ?)');
  return (property, value, detail) => {
    const known = codes[property].get(value);
    if (known !== undefined) return known;
    const code = codes[property].size;
    put.run(property, code, value, detail?.() ?? null);
    codes[property].set(value, code);
    return code;
  };
}

function changeWriter(file: BetterSqlite.Database): (change: Change, codeOf: CodeOf) => void {
  const find = file.prepare('select slot, word_seq, word_hash from doc where id = ?').raw();
  const nextSlot = file.prepare('select coalesce(max(slot), -1) + 1 from doc').pluck();
  const put = file.prepare(
    `insert or replace into doc values (@slot, @id, @seq, @wordSeq, @wordHash, @organisation, @profile, @theme, @format, @form, @territory,
     @quality, @updated, @periodStart, @periodEnd, @west, @south, @east, @north, @titleWords, @title1, @title2, @title3, @title4, @title)`,
  );
  const words = ['title_word', 'body_word'].map((table) => ({
    insert: file.prepare(`insert into ${table} (rowid, word) values (?, ?)`),
    remove: file.prepare(`delete from ${table} where rowid = ?`),
  }));
  return ({ seq, quality, document }, codeOf) => {
    const known = find.get(document.id) as [slot: number, wordSeq: number, wordHash: string] | undefined;
    const slot = known?.[0] ?? (nextSlot.get() as number);
    const texts = [document.titleTerms, document.bodyTerms];
    const wordHash = hash('sha1', texts.join('\n')).slice(0, 16);
    const hasSameWords = known?.[2] === wordHash;
    if (!hasSameWords) {
      for (const [index, { insert, remove }] of words.entries()) {
        // FTS5 numbers its rows from 1.
        if (known) remove.run(slot + 1);
        insert.run(slot + 1, texts[index]);
      }
    }
    put.run({ ...rowOf(document, codeOf), slot, seq, quality, wordHash, wordSeq: hasSameWords ? known[1] : seq });
  };
}

function rowOf(document: IndexDocument, codeOf: CodeOf) {
  const { period, box, titleKey } = document;
  return {
    id: document.id,
    organisation: codeOf('organisation', document.organisation),
    profile: codeOf('profile', profileText(document)),
    theme: codeOf('theme', listText(document.themes)),
    format: codeOf('format', listText(document.formats)),
    form: codeOf('form', listText(document.forms)),
    territory: codeOf('territory', listText(document.elements), () => territoryDetail(document)),
    updated: document.updated,
    periodStart: period?.[0] ?? null,
    periodEnd: period?.[1] ?? null,
    west: box?.[0] ?? null,
    south: box?.[1] ?? null,
    east: box?.[2] ?? null,
    north: box?.[3] ?? null,
    titleWords: document.titleWords,
    title1: titleKey[0],
    title2: titleKey[1],
    title3: titleKey[2],
    title4: titleKey[3],
    title: document.title,
  };
}

function profileText({ minAudience, status, kind, access, frequency, hvd }: IndexDocument): string {
  return JSON.stringify({ audience: minAudience, status, kind, access, frequency, hvd } satisfies Profile);
}

function territoryDetail({ units, elementBoxes }: IndexDocument): string {
  return JSON.stringify({ units, boxes: elementBoxes } satisfies TerritoryDetail);
}

function listText(values: readonly string[]): string {
  return values.length < 2 ? (values[0] ?? '') : values.toSorted().join(listSeparator);
}
