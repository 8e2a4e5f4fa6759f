import type { Language, Text } from '@pasport/model';
import type { FailureDetail } from '../failure.ts';
import { langText } from '../output/lang-text.ts';
import type { RecordPlace } from '../records/source-record.ts';
import type { ImportResult } from '../registry/types.ts';
import { say } from '../terminal/say.ts';
import { importTexts } from '../texts/import.ts';
import type { ImportOutcome } from './import-outcome.ts';

/** What the registry said about a record, with the place the record came from. */
export function outcomeOf({ status, id, revision, title, problem }: ImportResult, place: RecordPlace): ImportOutcome {
  return {
    place,
    status,
    ...(id === undefined ? {} : { id }),
    ...(revision === undefined ? {} : { revision }),
    ...(title === undefined ? {} : { title: typeof title === 'string' ? title : langText(title, 'cs') }),
    ...(problem === undefined ? {} : { problem: { ...problem, faults: (problem.faults ?? []).map((fault) => placed(fault, place)) } }),
  };
}

/** A record that never reached the registry. */
export function refusedHere(place: RecordPlace, faults: readonly FailureDetail[], language: Language): ImportOutcome {
  const said = faults.map(({ pointer, code, message }) =>
    placed({ ...(code === undefined ? {} : { code }), pointer: pointer ?? '', message: say(message, language) }, place),
  );
  return {
    place,
    status: 'refused',
    problem: { code: faults[0]?.code ?? 'invalid-passport', title: importTexts.refusedHere[language], faults: said },
  };
}

/** A file or record that is no passport and need not be one. */
export function skippedHere(place: RecordPlace, reason: { code: string; message: Text }, language: Language): ImportOutcome {
  return { place, status: 'skipped', problem: { code: reason.code, title: reason.message[language], faults: [] } };
}

function placed(fault: FailureDetail, place: RecordPlace): FailureDetail {
  return { ...fault, pointer: `${place.pointer}${fault.pointer ?? ''}` };
}
