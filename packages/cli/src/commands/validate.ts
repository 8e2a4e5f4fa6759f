import type { CommandRun } from '../command-spec.ts';
import { recordVerdict } from '../output/record-verdict.ts';
import { recordVerdictJson } from '../output/record-verdict-json.ts';
import { allRecords } from '../records/all-records.ts';
import { assessRecord, type RecordVerdict } from '../records/assess-record.ts';
import { findFiles } from '../records/find-files.ts';
import { counted, formatNumber } from '../terminal/counted.ts';
import { validateTexts } from '../texts/validate.ts';

interface ValidateOptions {
  failUnder?: number;
  details?: boolean;
}

/** `pasport validate`: every record of the files, its faults or its score. YAML on standard input may be JSON as well. */
export const validate: CommandRun = async (session, { args, options }) => {
  const { failUnder = 0, details = false } = options as ValidateOptions;
  const files = await findFiles(args);
  const at = new Date().toISOString();
  const isBad = (verdict: RecordVerdict) =>
    verdict.verdict === 'faulty' || hasErrors(verdict) || (verdict.report?.score ?? 100) < failUnder;
  const counts = { checked: 0, bad: 0 };
  const printed: object[] = [];
  for await (const record of allRecords(files, { stdin: session.io.stdin as AsyncIterable<Uint8Array>, stdinKind: 'yaml' })) {
    const verdict = await assessRecord(record, at);
    if (verdict.verdict !== 'skipped') counts.checked += 1;
    if (isBad(verdict)) counts.bad += 1;
    if (session.json) printed.push(recordVerdictJson(verdict, session.language));
    else await session.print(recordVerdict(verdict, session, { failUnder, details, brief: files.length > 1 && !details }));
  }
  if (session.json) await session.printJson({ checked: counts.checked, withFaults: counts.bad, records: printed });
  else if (counts.checked !== 1) {
    const checked = counted(counts.checked, validateTexts.passports, session.language);
    session.note(validateTexts.summary(checked, formatNumber(counts.bad, session.language)));
  }
  return counts.bad > 0 ? 'findings' : 'ok';
};

function hasErrors({ report }: RecordVerdict): boolean {
  return report?.findings.some(({ severity }) => severity === 'error') ?? false;
}
