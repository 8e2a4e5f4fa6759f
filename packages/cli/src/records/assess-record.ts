import type { Draft } from '@pasport/model';
import type { FailureDetail } from '../failure.ts';
import type { QualityReport } from '../output/quality-report-view.ts';
import { draftOfRecord } from './draft-of-record.ts';
import type { RecordPlace, SourceRecord } from './source-record.ts';
import { unreadReasons } from './unread-reasons.ts';

/** Verdict on one record, made offline. */
export interface RecordVerdict {
  readonly place: RecordPlace;
  readonly verdict: 'valid' | 'faulty' | 'skipped';
  readonly faults: readonly FailureDetail[];
  readonly draft?: Draft;
  readonly report?: QualityReport;
}

/** Reads a record as a passport and assesses it as the registry would. */
export async function assessRecord(record: SourceRecord, at: string): Promise<RecordVerdict> {
  const { place } = record;
  if ('unread' in record) {
    const verdict = record.unread.code === unreadReasons.otherFormat.code ? 'skipped' : 'faulty';
    return { place, verdict, faults: [{ pointer: place.pointer, ...record.unread }] };
  }
  const found = await draftOfRecord(record.value);
  if ('skipped' in found) return { place, verdict: 'skipped', faults: [found.skipped] };
  if ('faults' in found) return faulty(place, found.faults);
  const [{ parseDraft }, { assessPassport }] = await Promise.all([import('@pasport/model'), import('@pasport/validator')]);
  const parsed = parseDraft(found.draft);
  if (!parsed.draft) return faulty(place, parsed.faults);
  return { place, verdict: 'valid', faults: [], draft: parsed.draft, report: assessPassport(parsed.draft, { at }) };
}

function faulty(place: RecordPlace, faults: readonly FailureDetail[]): RecordVerdict {
  return { place, verdict: 'faulty', faults: faults.map((fault) => ({ ...fault, pointer: `${place.pointer}${fault.pointer ?? ''}` })) };
}
