import type { Text } from '@pasport/model';
import type { FileReport } from '@pasport/validator';
import type { CheckInput } from '../check/check-input.ts';
import { checkOne } from '../check/check-one.ts';
import type { CheckedInput } from '../check/checked-input.ts';
import { findInputs } from '../check/find-inputs.ts';
import type { KnownOf } from '../check/known-data.ts';
import { knownOfOptions, type KnownOptions } from '../check/known-of-options.ts';
import { exportWriter, type ExportOptions } from '../check/write-exports.ts';
import type { CommandRun } from '../command-spec.ts';
import type { ExitName } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { checkSummary } from '../output/check-summary.ts';
import { fileReportText } from '../output/file-report.ts';
import { progressBar } from '../output/progress-bar.ts';
import { standardInput } from '../records/find-files.ts';
import type { Session } from '../session.ts';
import { counted, formatNumber } from '../terminal/counted.ts';
import { checkTexts } from '../texts/check.ts';

interface CheckOptions extends ExportOptions, KnownOptions {
  readonly failUnder?: number;
  readonly details?: boolean;
}

/** `pasport check`: data files by themselves; nothing of their content but names of columns and parts is printed. */
export const check: CommandRun = async (session, { args, options }) => {
  const given = options as CheckOptions;
  const { inputs, passedOver } = await findInputs(args);
  const isMany = inputs.length !== 1 || inputs[0]!.place !== args[0];
  if (inputs.length === 0) throw new Failure('usage', checkTexts.noFiles, { code: 'nothing-found' });
  const known = await knownOfOptions(given, session);
  if (isMany) return checkMany(inputs, { given, known, passedOver }, session);
  const [input] = inputs as readonly [CheckInput];
  const write = await exportWriter(given, false, session);
  const report = await checkOne(input, known, session);
  if (report.sizeBytes === 0 && !session.json) throw new Failure('findings', emptyText(input.place), { code: 'empty-file' });
  await write(input.place, report);
  if (session.json) await session.printJson({ file: input.place, ...report });
  else await session.print(fileReportText(input.place, report, session, { details: given.details === true }));
  const { failUnder = 0 } = given;
  if (report.score < failUnder && !session.json) session.note(checkTexts.below(formatNumber(failUnder, session.language)));
  return exitOf(report, given);
};

interface Many {
  readonly given: CheckOptions;
  readonly known: KnownOf;
  readonly passedOver: number;
}

/** A file that cannot be read does not stop the others; the worst of them decides how the command ends. */
async function checkMany(inputs: readonly CheckInput[], { given, known, passedOver }: Many, session: Session): Promise<ExitName> {
  const write = await exportWriter(given, true, session);
  const bar = await progressBar(session, inputs.length, checkTexts.checking[session.language]);
  const checked: CheckedInput[] = [];
  for (const input of inputs) {
    // One bar is enough: the files themselves show none.
    const one = await checkedOne(input, known, { ...session, json: true });
    checked.push(one);
    bar.add(1);
    if (!('report' in one)) continue;
    await write(input.place, one.report);
    if (given.details === true && !session.json)
      await session.print(`${fileReportText(input.place, one.report, session, { details: false })}\n`);
  }
  bar.stop();
  const exits = checked.map((one) => ('report' in one ? exitOf(one.report, given) : one.failure.exit));
  const bad = exits.filter((exit) => exit !== 'ok').length;
  if (session.json) await session.printJson({ checked: checked.length, withErrors: bad, files: checked.map(jsonOf(session)) });
  else {
    await session.print(checkSummary(checked, session));
    const { language } = session;
    const files = (count: number) => counted(count, checkTexts.files, language);
    session.note(checkTexts.summary(files(checked.length), formatNumber(bad, language)));
    if (passedOver > 0) session.note(checkTexts.passedOver(files(passedOver)));
  }
  return (['unreachable', 'usage', 'findings'] as const).find((exit) => exits.includes(exit)) ?? 'ok';
}

async function checkedOne(input: CheckInput, known: KnownOf, session: Session): Promise<CheckedInput> {
  try {
    return { place: input.place, report: await checkOne(input, known, session) };
  } catch (error) {
    if (!(error instanceof Failure) || session.signal.aborted) throw error;
    return { place: input.place, failure: error };
  }
}

function exitOf({ score, findings }: FileReport, { failUnder = 0 }: CheckOptions): ExitName {
  return score < failUnder || findings.some(({ severity }) => severity === 'error') ? 'findings' : 'ok';
}

function jsonOf({ language }: Session) {
  return (one: CheckedInput) =>
    'report' in one
      ? { file: one.place, ...one.report }
      : { file: one.place, error: { code: one.failure.code, exit: one.failure.exit, message: one.failure.text[language] } };
}

function emptyText(place: string): Text {
  return place === standardInput ? checkTexts.emptyInput : checkTexts.emptyFile(place);
}
