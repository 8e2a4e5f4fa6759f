import type { CommandRun } from '../command-spec.ts';
import { Failure } from '../failure.ts';
import { paintFor } from '../output/paint.ts';
import { reportComparison } from '../output/report-comparison.ts';
import { terminalWidth } from '../output/terminal-width.ts';
import { checkNames } from '../report/check-names.ts';
import { reportOfOrganisation } from '../report/report-of-organisation.ts';
import { reportOfPassport, type ReportFiles } from '../report/report-of-passport.ts';
import { reportTexts } from '../texts/report.ts';

interface ReportOptions extends ReportFiles {
  readonly number?: number;
  readonly diff?: boolean;
  readonly organisation?: string;
}

/** `pasport report`: findings do not change the exit code, the report was delivered. */
export const report: CommandRun = async (session, { args: [id], options }) => {
  const { number, diff = false, organisation, html, csv, dqv, badge } = options as ReportOptions;
  const { io, language } = session;
  const style = { language, paint: paintFor(io.stdout, io.env), width: terminalWidth(io) };
  if ((id === undefined) === (organisation === undefined))
    throw new Failure('usage', reportTexts.idOrOrganisation, { code: 'wrong-usage' });
  const files = { ...(html && { html }), ...(csv && { csv }), ...(dqv && { dqv }), ...(badge && { badge }) };
  if (organisation !== undefined) {
    const [flag] = Object.entries({ number, diff: diff || undefined, ...files }).find(([, value]) => value !== undefined) ?? [];
    if (flag) throw new Failure('usage', reportTexts.needsPassport(`--${flag}`), { code: 'wrong-usage' });
    return reportOfOrganisation(organisation, session, style);
  }
  if (!diff) return reportOfPassport({ id: id!, ...(number !== undefined && { number }), ...files }, session, style);
  if (Object.keys(files).length > 0) throw new Failure('usage', reportTexts.oneOutput, { code: 'wrong-usage' });
  const comparison = await (await session.registry()).reportDiff(id!, number);
  if (session.json) await session.printJson(comparison);
  else await session.print(reportComparison(comparison, await checkNames(), style));
  return 'ok';
};
