import type { RecordVerdict } from '../records/assess-record.ts';
import { placeLabel } from '../records/place-label.ts';
import type { Session } from '../session.ts';
import { counted, formatNumber } from '../terminal/counted.ts';
import { say } from '../terminal/say.ts';
import { validateTexts } from '../texts/validate.ts';
import { paintFor } from './paint.ts';
import { placedLine } from './placed-line.ts';
import { printable } from './printable.ts';
import { findingTable, severityColours } from './finding-table.ts';
import { qualityReport, type ReportStyle } from './quality-report.ts';
import type { QualityReport } from './quality-report-view.ts';
import { scoreColour } from './score.ts';
import { terminalWidth } from './terminal-width.ts';

interface VerdictDetail {
  readonly failUnder: number;
  /** One of many: the score and the first fix are enough. */
  readonly brief: boolean;
  /** List all findings. */
  readonly details: boolean;
}

/** A verdict for a person: file, faults with their places, or the report. */
export function recordVerdict(verdict: RecordVerdict, { io, language }: Session, { failUnder, brief, details }: VerdictDetail): string {
  const paint = paintFor(io.stdout, io.env);
  const name = paint('bold', printable(placeLabel(verdict.place)));
  const reasons = verdict.faults.map(({ pointer = '', message }) =>
    placedLine({ pointer, message: say(message, language), indent: 2, width: terminalWidth(io), paint }),
  );
  if (verdict.verdict === 'skipped')
    return `${name}  ${paint('dim', `${validateTexts.skipped[language]}: ${say(verdict.faults[0]!.message, language)}`)}\n`;
  if (!verdict.report)
    return `${name}  ${paint('red', counted(verdict.faults.length, validateTexts.faults, language))}\n${reasons.join('')}`;
  const { report } = verdict;
  const limit = report.score < failUnder ? `  ${paint('red', validateTexts.below(formatNumber(failUnder, language))[language])}` : '';
  const style = { language, paint, width: terminalWidth(io) };
  const head = `${name}  ${paint('green', validateTexts.valid[language])}; ${findingCounts(report, style)}`;
  if (brief) return `${head}  ${briefScore(report, style)}${limit}\n`;
  const listed = details ? report.findings : report.findings.filter(({ severity }) => severity === 'error');
  const findings = listed.length > 0 ? `\n${findingTable(listed, style)}` : '';
  return `${head}${limit}\n${qualityReport(report, style, { details })}${findings}\n`;
}

/** `2 errors, 1 hint`; severities without a finding are left out. */
function findingCounts({ findings }: QualityReport, { language, paint }: ReportStyle): string {
  const counts = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [paint(severityColours[severity], counted(count, validateTexts.findings[severity], language))] : [];
  });
  return counts.join(', ') || validateTexts.noFindings[language];
}

function briefScore({ score, fixFirst: [first] }: QualityReport, { language, paint }: ReportStyle): string {
  const fix = first ? `  ${paint('dim', printable(say(first.fix, language)))}` : '';
  return `${paint(scoreColour(score), formatNumber(score, language))}${fix}`;
}
