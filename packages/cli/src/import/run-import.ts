import type { Language } from '@pasport/model';
import { Failure } from '../failure.ts';
import { draftOfRecord } from '../records/draft-of-record.ts';
import { fileIdentity } from '../records/file-identity.ts';
import type { RecordPlace, SourceRecord } from '../records/source-record.ts';
import { unreadReasons } from '../records/unread-reasons.ts';
import { withIdentity } from '../records/with-identity.ts';
import type { RegistryClient } from '../registry-client.ts';
import type { ImportResult, Query } from '../registry/types.ts';
import { importTexts } from '../texts/import.ts';
import type { ImportOutcome } from './import-outcome.ts';
import { createInOrder } from './in-order.ts';
import { outcomeOf, refusedHere, skippedHere } from './outcome-of.ts';

interface Import {
  readonly records: AsyncIterable<SourceRecord>;
  readonly registry: RegistryClient;
  readonly query: Query;
  readonly language: Language;
  readonly deliver: (outcome: ImportOutcome) => void;
  /** Told each time the registry answers about a record. */
  readonly onAnswer: () => void;
}

/**
 * Sends records to the registry in one stream and delivers what became of each, in order.
 *
 * @throws {Failure} the registry refused the whole import, or the stream broke; what came before has been delivered
 */
export async function runImport({ records, registry, query, language, deliver, onAnswer }: Import): Promise<void> {
  const inOrder = createInOrder(deliver);
  const waiting = new Map<number, { place: RecordPlace; answer: (outcome: ImportOutcome) => void }>();
  let line = 0;
  async function* drafts(): AsyncGenerator {
    for await (const record of records) {
      const draft = await draftOrOutcome(record, language);
      if ('outcome' in draft) inOrder.decided(draft.outcome);
      else {
        waiting.set((line += 1), { place: record.place, answer: inOrder.sent() });
        yield draft.draft;
      }
    }
  }
  for await (const result of answers(registry, drafts(), query)) {
    onAnswer();
    const sent = waiting.get(result.line);
    if (!sent) continue;
    waiting.delete(result.line);
    sent.answer(outcomeOf(result, sent.place));
  }
  if (waiting.size > 0) throw new Failure('unreachable', importTexts.unanswered(String(waiting.size)), { code: 'import-broke-off' });
}

/** The registry is not troubled when nothing is left to send. */
async function* answers(registry: RegistryClient, drafts: AsyncGenerator, query: Query): AsyncGenerator<ImportResult> {
  const first = await drafts.next();
  if (first.done) return;
  async function* again(): AsyncGenerator {
    yield first.value;
    yield* drafts;
  }
  yield* registry.importPassports(again(), query);
}

async function draftOrOutcome(record: SourceRecord, language: Language): Promise<{ draft: unknown } | { outcome: ImportOutcome }> {
  const { place } = record;
  if ('unread' in record) {
    const isOther = record.unread.code === unreadReasons.otherFormat.code;
    return {
      outcome: isOther ? skippedHere(place, record.unread, language) : refusedHere(place, [{ pointer: '', ...record.unread }], language),
    };
  }
  const found = await draftOfRecord(record.value);
  if ('skipped' in found) return { outcome: skippedHere(place, found.skipped, language) };
  if ('faults' in found) return { outcome: refusedHere(place, found.faults, language) };
  return { draft: withIdentity(found.draft, fileIdentity(place, found.draft['title'])) };
}
