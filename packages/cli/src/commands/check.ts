import { stat } from 'node:fs/promises';
import type { Text } from '@pasport/model';
import type { CommandRun } from '../command-spec.ts';
import { Failure } from '../failure.ts';
import { fileReportText } from '../output/file-report.ts';
import { standardInput, unreadable } from '../records/find-files.ts';
import { formatNumber } from '../terminal/counted.ts';
import { checkTexts } from '../texts/check.ts';

/** `pasport check`: a CSV or GeoJSON file by itself; nothing of its content but names of columns is printed. */
export const check: CommandRun = async (session, { args: [path = standardInput], options }) => {
  const { minQuality = 0 } = options as { minQuality?: number };
  if (path !== standardInput) await refuseFolder(path);
  const { checkFile } = await import('@pasport/validator');
  const source = path === standardInput ? (session.io.stdin as AsyncIterable<Uint8Array>) : path;
  const report = await checkFile(source).catch((error: NodeJS.ErrnoException) => {
    throw error.syscall === undefined ? error : unreadable(path, error);
  });
  if (report.sizeBytes === 0 && !session.json) throw new Failure('findings', emptyText(path), { code: 'empty-file' });
  if (session.json) await session.printJson({ file: path, ...report });
  else await session.print(fileReportText(path, report, session));
  const isLow = report.score < minQuality;
  if (isLow && !session.json) session.note(checkTexts.below(formatNumber(minQuality, session.language)));
  return isLow || report.findings.some(({ severity }) => severity === 'error') ? 'findings' : 'ok';
};

async function refuseFolder(path: string): Promise<void> {
  const about = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
  if (about.isDirectory()) throw unreadable(path, Object.assign(new Error(path), { code: 'EISDIR' }));
}

function emptyText(path: string): Text {
  return path === standardInput ? checkTexts.emptyInput : checkTexts.emptyFile(path);
}
