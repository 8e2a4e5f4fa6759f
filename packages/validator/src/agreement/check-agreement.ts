import type { Distribution } from '@pasport/model';
import type { FileReport } from '../file/file-report.ts';
import { runFileChecks } from '../file/run-file-checks.ts';
import type { Finding } from '../report.ts';
import { agreementChecks } from './agreement-checks.ts';

/** Without these a file is nothing to compare with: it is told what is wrong with it first. */
const unreadable = new Set(['file-is-text', 'file-has-rows']);

/**
 * Where a passport and its file disagree: format, media type, encoding, columns, number of rows, size. What the passport
 * does not say is not compared. Pure; the findings cost no points.
 *
 * @param pointer place of the distribution in the passport; the findings point at its properties
 */
export function checkAgreement(distribution: Distribution, report: FileReport, pointer = ''): Finding[] {
  if (report.format === 'other' || report.findings.some(({ check }) => unreadable.has(check))) return [];
  return agreementChecks.flatMap((check) =>
    runFileChecks([check], { distribution, report }, () => undefined).flatMap(({ findings }) =>
      findings.map(({ positions: _none, ...finding }) => ({ ...finding, pointer: `${pointer}/${check.field}` })),
    ),
  );
}
