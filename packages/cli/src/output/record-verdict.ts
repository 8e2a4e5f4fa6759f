import type { RecordVerdict } from '../records/assess-record.ts';
import { placeLabel } from '../records/place-label.ts';
import type { Session } from '../session.ts';
import { counted, formatNumber } from '../terminal/counted.ts';
import { say } from '../terminal/say.ts';
import { validateTexts } from '../texts/validate.ts';
import { paintFor } from './paint.ts';
import { printable } from './printable.ts';
import { findingTable, qualityReport } from './quality-report.ts';
import { terminalWidth } from './terminal-width.ts';

interface VerdictDetail {
  readonly minQuality: number;
  /** List all findings. */
  readonly details: boolean;
}

/** A verdict for a person: file, faults with their places, or the report. */
export function recordVerdict(verdict: RecordVerdict, { io, language }: Session, { minQuality, details }: VerdictDetail): string {
  const paint = paintFor(io.stdout, io.env);
  const name = paint('bold', printable(placeLabel(verdict.place)));
  const reasons = verdict.faults.map(
    ({ pointer, message }) => `  ${paint('bold', pointer || '/')}  ${printable(say(message, language))}\n`,
  );
  if (verdict.verdict === 'skipped')
    return `${name}  ${paint('dim', `${validateTexts.skipped[language]}: ${say(verdict.faults[0]!.message, language)}`)}\n`;
  if (!verdict.report)
    return `${name}  ${paint('red', counted(verdict.faults.length, validateTexts.faults, language))}\n${reasons.join('')}`;
  const { report } = verdict;
  const limit = report.score < minQuality ? `  ${paint('red', validateTexts.below(formatNumber(minQuality, language))[language])}` : '';
  const style = { language, paint, width: terminalWidth(io) };
  const listed = details ? report.findings : report.findings.filter(({ severity }) => severity === 'error');
  const findings = listed.length > 0 ? `\n${findingTable(listed, style, ({ pointer }) => pointer || '/')}` : '';
  return `${name}  ${paint('green', validateTexts.valid[language])}${limit}\n${qualityReport(report, style)}${findings}\n`;
}
