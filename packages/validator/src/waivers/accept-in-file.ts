import type { FileReport } from '../file/file-report.ts';
import { fileWeights } from '../score/rules.ts';
import { scoreChecks } from '../score/score-checks.ts';
import { applyWaivers } from './apply-waivers.ts';
import { checksOfFileReport } from './checks-of-file-report.ts';
import type { Waiver } from './waiver.ts';

/**
 * A report of a file without the checks whose findings the publisher accepted: they leave the sum, what they found stays
 * with the reason. Pure. Certain personal data in a public file cannot be accepted.
 *
 * @param report as it was found, without anything accepted
 * @param at ISO 8601 instant; a waiver holds through its last day
 */
export function acceptInFile(report: FileReport, waivers: readonly Waiver[], at: string): FileReport {
  const checks = applyWaivers(checksOfFileReport(report), waivers, at);
  if (!checks.some(({ answer }) => answer === 'waived')) return report;
  return { ...report, ...scoreChecks(checks, fileWeights) };
}
