import { hash } from 'node:crypto';
import type BetterSqlite from 'better-sqlite3';
import type { QualityFacts } from '../quality/quality-facts.ts';
import { listSeparator, numberedProperties, type NumberedProperty, type Profile, type TerritoryDetail } from './codes.ts';
import { dayOf } from './calendar-day.ts';
import { packNumbers, packScores } from './dimension-scores.ts';
import { monthlyPairs, monthlyScores } from './score-history.ts';
import type { IndexDocument } from './index-document.ts';

/** A document with its place in the change feed. */
export interface Change {
  readonly seq: number;
  readonly quality: number | null;
  /** What summaries count; `null` while there is no report. */
  readonly facts: QualityFacts | null;
  readonly document: IndexDocument;
}

type CodeOf = (property: NumberedProperty, value: string, detail?: () => string) => number;

/** Writes batches of changes into an index file, each with the place it reaches in one transaction. */
export function documentWriter(file: BetterSqlite.Database): (changes: readonly Change[], applied: number) => void {
  let codeOf = codeWriter(file);
  const write = changeWriter(file);
  const writeWords = wordTables.map((table) => wordWriter(file, table));
  const putApplied = file.prepare("update meta set value = ? where name = 'applied'");
  const writeAll = file.transaction((changes: readonly Change[], applied: number) => {
    const reworded = changes.flatMap((change) => write(change, codeOf) ?? []);
    // One table after another: FTS5 writes out what it gathered whenever a statement on another table may have to be undone.
    for (const writeWord of writeWords) for (const item of reworded) writeWord(item);
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
  const codes = Object.fromEntries(numberedProperties.map((property) => [property, new Map([['', 0]])])) as Record<
    NumberedProperty,
    Map<string, number>
  >;
  const stored = file.prepare('select property, code, value from code').raw().iterate() as IterableIterator<
    [NumberedProperty, number, string]
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

const wordTables = ['title_word', 'body_word'] as const;

/** A document whose words have to be written. */
interface Reworded {
  readonly slot: number;
  readonly isNew: boolean;
  readonly document: IndexDocument;
}

function wordWriter(file: BetterSqlite.Database, table: (typeof wordTables)[number]): (item: Reworded) => void {
  const insert = file.prepare(`insert into ${table} (rowid, word) values (?, ?)`);
  const remove = file.prepare(`delete from ${table} where rowid = ?`);
  return ({ slot, isNew, document }) => {
    // FTS5 numbers its rows from 1.
    if (!isNew) remove.run(slot + 1);
    insert.run(slot + 1, table === 'title_word' ? document.titleTerms : document.bodyTerms);
  };
}

/** Writes the numbers of a document. Returns what its words need, `null` when they are the same as before. */
function changeWriter(file: BetterSqlite.Database): (change: Change, codeOf: CodeOf) => Reworded | null {
  const find = file.prepare('select slot, word_seq, word_hash from doc where id = ?').raw();
  const nextSlot = file.prepare('select coalesce(max(slot), -1) + 1 from doc').pluck();
  const columns = file.prepare('select name from pragma_table_info(?)').pluck().all('doc');
  // Values by place: binding so many by name would take longer than writing them.
  const put = file.prepare(`insert or replace into doc values (${columns.map(() => '?').join(', ')})`);
  return ({ seq, quality, facts, document }, codeOf) => {
    const known = find.get(document.id) as [slot: number, wordSeq: number, wordHash: string] | undefined;
    const slot = known?.[0] ?? (nextSlot.get() as number);
    const wordHash = hash('sha1', `${document.titleTerms}\n${document.bodyTerms}`).slice(0, 16);
    const hasSameWords = known?.[2] === wordHash;
    const wordSeq = hasSameWords ? known[1] : seq;
    const head = [slot, document.id, seq, wordSeq, wordHash, ...codesOf(document, codeOf)];
    put.run([...head, quality, ...packedFacts(facts, codeOf), ...numbersOf(document), document.title]);
    return hasSameWords ? null : { slot, isNew: !known, document };
  };
}

/** Codes in the order of the columns. */
function codesOf(document: IndexDocument, codeOf: CodeOf): number[] {
  return [
    codeOf('organisation', document.organisation),
    codeOf('profile', profileText(document)),
    codeOf('theme', listText(document.themes)),
    codeOf('format', listText(document.formats)),
    codeOf('form', listText(document.forms)),
    codeOf('territory', listText(document.elements), () => territoryDetail(document)),
  ];
}

/** What summaries count in the order of the columns. */
function packedFacts(facts: QualityFacts | null, codeOf: CodeOf): (Buffer | number | null)[] {
  if (!facts) return [null, null, null, null, null, null];
  const oldest = oldestFinding(facts);
  return [
    packScores(facts.dimensions),
    packNumbers(facts.findings.map((kind) => codeOf('finding', kind))),
    packNumbers(monthlyScores(facts.history ?? {})),
    packNumbers(monthlyPairs(facts.fixed ?? {}, (count) => count)),
    oldest && dayOf(oldest.since),
    oldest && codeOf('finding', oldest.kind),
  ];
}

/** The error or warning that lasts longest, an error first; hints may stay. */
function oldestFinding({ findings, since = {} }: QualityFacts): { readonly kind: string; readonly since: string } | null {
  const lasting = findings.flatMap((kind) => {
    const [severity, , check = ''] = kind.split(':');
    const day = since[check];
    return severity === 'hint' || day === undefined ? [] : [{ kind, since: day }];
  });
  return lasting.toSorted((a, b) => (`${a.since} ${a.kind}` < `${b.since} ${b.kind}` ? -1 : 1))[0] ?? null;
}

const none = [null, null];

/** Times, box and keys in the order of the columns. */
function numbersOf({ updated, period, box, titleWords, titleKey }: IndexDocument): (number | null)[] {
  return [updated, ...(period ?? none), ...(box ?? [...none, ...none]), titleWords, ...titleKey];
}

function profileText({ minAudience, quality, status, kind, access, frequency, hvd }: IndexDocument): string {
  return JSON.stringify({ audience: minAudience, quality, status, kind, access, frequency, hvd } satisfies Profile);
}

function territoryDetail({ units, elementBoxes }: IndexDocument): string {
  return JSON.stringify({ units, boxes: elementBoxes } satisfies TerritoryDetail);
}

function listText(values: readonly string[]): string {
  return values.length < 2 ? (values[0] ?? '') : values.toSorted().join(listSeparator);
}
