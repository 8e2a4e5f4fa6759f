import type { CommandRun } from '../command-spec.ts';
import { paintFor } from '../output/paint.ts';
import { fileChecks } from '../output/file-checks.ts';
import { findingTable } from '../output/finding-table.ts';
import { qualityReport } from '../output/quality-report.ts';
import { terminalWidth } from '../output/terminal-width.ts';

/** `pasport report`: the latest quality report; findings do not change the exit code, the report was delivered. */
export const report: CommandRun = async (session, { args: [id = ''] }) => {
  const found = await (await session.registry()).report(id);
  if (session.json) {
    await session.printJson(found);
    return 'ok';
  }
  const { io, language } = session;
  const style = { language, paint: paintFor(io.stdout, io.env), width: terminalWidth(io) };
  await session.print(qualityReport(found, style));
  if (found.findings.length > 0) await session.print(`\n${findingTable(found.findings, style)}`);
  if (found.files) await session.print(fileChecks(found.files, style));
  return 'ok';
};
