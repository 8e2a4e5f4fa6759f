import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import { mergeParts } from '../score/merge-parts.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { tableChecks } from '../table/table-checks.ts';
import type { TableFacts } from '../table/table-facts.ts';
import { TableProfile } from '../table/table-profile.ts';
import { Tally } from '../table/tally.ts';
import { jsonByteOrderMark } from './checks/json-byte-order-mark.ts';
import { jsonNamesUnique } from './checks/json-names-unique.ts';
import { jsonUtf8 } from './checks/json-utf8.ts';
import type { JsonFileCheck, JsonFileFacts, JsonFileStage, RecordList } from './json-file-check.ts';
import { jsonChecks } from './json-checks.ts';
import { jsonFileChecks } from './json-file-checks.ts';
import { pointerTo } from './records/record-lists.ts';

const lineChecks: readonly JsonFileCheck[] = [jsonUtf8, jsonByteOrderMark, jsonNamesUnique];

/** Runs the checks of JSON, and those of tables on each list of records. */
export function runJsonChecks(facts: JsonFileFacts): ScoredCheck[] {
  const notation: readonly JsonFileCheck[] = facts.format === 'NDJSON' ? lineChecks : jsonChecks;
  const blocker: Blocker | undefined = facts.fault && { check: 'json-well-formed' };
  const own = runFileChecks([...notation, ...jsonFileChecks], facts, (stage: JsonFileStage) => (stage === 'bytes' ? undefined : blocker));
  // What RDF says is no table, whatever its notation.
  return facts.format === 'JSON_LD' ? own : [...own, ...tableChecksOf(facts, blocker)];
}

function tableChecksOf({ lists, declared, isEmpty, format }: JsonFileFacts, blocker: Blocker | undefined): ScoredCheck[] {
  if (lists.length > 0) {
    return mergeParts(
      lists.map((list) => ({ checks: checkList(list, lists.length > 1, { declared, blocker }), weight: list.table.records })),
    );
  }
  if (!blocker && !isEmpty && format !== 'NDJSON') return [];
  const nothing = blocker ?? { check: format === 'NDJSON' && !isEmpty ? 'ndjson-lines' : 'file-has-rows' };
  return runFileChecks(tableChecks, factsOf(new TableProfile([]), declared), (stage) =>
    stage !== 'file' || blocker ? nothing : undefined,
  );
}

function checkList(
  list: RecordList,
  hasOthers: boolean,
  { declared, blocker }: { declared: TableFacts['declared']; blocker: Blocker | undefined },
): ScoredCheck[] {
  const { table } = list.table;
  const part = hasOthers ? list.name : undefined;
  return runFileChecks(tableChecks, factsOf(table, declared), () => blocker, part).map((check) => placed(check, list));
}

function factsOf(table: TableProfile, declared: TableFacts['declared']): TableFacts {
  return { table, preambleLines: 0, headerLines: 1, headerRows: 1, headersAgain: new Tally(), declared };
}

/** Places of records as pointers into the file; a line of its own is place enough. */
export function placed(check: ScoredCheck, { places, pointer, table }: RecordList): ScoredCheck {
  if (places === 'line' || check.findings.length === 0) return check;
  const findings = check.findings.map((finding) => ({
    ...finding,
    ...(finding.positions && {
      positions: (places === 'none' ? [] : finding.positions).map(({ row, column, part }) => ({
        ...(part !== undefined && { part }),
        pointer: pointer + pointerTo([...(row === undefined ? [] : [row - 1]), ...((column && table.fields[column - 1]?.path) || [])]),
      })),
    }),
  }));
  return { ...check, findings };
}
