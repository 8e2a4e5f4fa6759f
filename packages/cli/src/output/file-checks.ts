import type { Text } from '@pasport/model';
import { say } from '../terminal/say.ts';
import { findingTable } from './finding-table.ts';
import type { FileCheck } from './quality-report-view.ts';
import type { ReportStyle } from './quality-report.ts';
import { scoreLine } from './score-line.ts';

/** What was found of the files and services behind a passport: a score and findings for each, or why it could not be checked. */
export function fileChecks(files: readonly FileCheck[], style: ReportStyle): string {
  return files.map((file) => `\n${style.paint('bold', heading[style.language])} ${file.pointer}\n${body(file, style)}`).join('');
}

const heading: Text = { cs: 'Distribuce', en: 'Distribution' };

function body({ report, refusal }: FileCheck, style: ReportStyle): string {
  if (!report) return `${refusal ? say(refusal.message, style.language) : ''}\n`;
  return scoreLine(report.score, style) + (report.findings.length > 0 ? findingTable(report.findings, style) : '');
}
