import type { ExitName } from '../exit-codes.ts';
import { outputTo } from '../export/output-to.ts';
import { fileChecks } from '../output/file-checks.ts';
import { findingTable } from '../output/finding-table.ts';
import { qualityReport, type ReportStyle } from '../output/quality-report.ts';
import type { Session } from '../session.ts';
import { reportTexts } from '../texts/report.ts';

/** Files that a report of the registry is written to. */
export interface ReportFiles {
  readonly html?: string;
  readonly csv?: string;
  readonly dqv?: string;
  readonly badge?: string;
}

interface WantedReport extends ReportFiles {
  readonly id: string;
  readonly number?: number;
}

/** Prints one report, or writes it to the files asked for. */
export async function reportOfPassport({ id, number, ...files }: WantedReport, session: Session, style: ReportStyle): Promise<ExitName> {
  const { html, csv, dqv, badge } = files;
  if (html ?? csv ?? dqv ?? badge) {
    const written = await writeFiles({ id, ...(number !== undefined && { number }), ...files }, session);
    if (session.json) await session.printJson({ written });
    return 'ok';
  }
  const found = await (await session.registry()).report(id, number);
  if (session.json) {
    await session.printJson(found);
    return 'ok';
  }
  await session.print(qualityReport(found, style));
  // A reader of a part of the passport is told no findings.
  const { findings = [] } = found as { findings?: typeof found.findings };
  if (findings.length > 0) await session.print(`\n${findingTable(findings, style)}`);
  if (found.files) await session.print(fileChecks(found.files, style));
  return 'ok';
}

async function writeFiles({ id, number, html, csv, dqv, badge }: WantedReport, session: Session): Promise<string[]> {
  const registry = await session.registry();
  const wanted: readonly (readonly [string | undefined, () => Promise<string>])[] = [
    [html, () => registry.reportFile(id, 'html', number)],
    [csv, () => registry.reportFile(id, 'csv', number)],
    [dqv, () => registry.reportFile(id, 'ttl', number)],
    [badge, () => registry.badge(id)],
  ];
  const written: string[] = [];
  for (const [path, read] of wanted) {
    if (path === undefined) continue;
    await outputTo(path, session, once(await read()));
    written.push(path);
    if (!session.json) session.note(reportTexts.written(path));
  }
  return written;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
