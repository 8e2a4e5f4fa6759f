import type { Language } from '@pasport/model';
import type { RecordVerdict } from '../records/assess-record.ts';
import { say } from '../terminal/say.ts';

/** A verdict in the documented JSON shape of `validate`. */
export function recordVerdictJson({ place, verdict, faults, report }: RecordVerdict, language: Language): object {
  return {
    ...place,
    verdict,
    score: report?.score ?? null,
    faults: faults.map(({ pointer = '', code, message }) => ({ pointer, code, message: say(message, language) })),
    report: report ?? null,
  };
}
