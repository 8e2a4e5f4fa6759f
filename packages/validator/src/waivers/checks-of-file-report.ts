import { fileCheckGroups } from '../file-check-groups.ts';
import type { FileReport } from '../file/file-report.ts';
import type { Finding } from '../report.ts';
import type { ScoredCheck } from '../score/scored-check.ts';

const heads = new Map(fileCheckGroups.flatMap(({ checks }) => checks).map((check) => [check.id, check]));

/**
 * The checks of a report of a file, ready to be added up again; measures are as exact as the report keeps them. A check
 * that there is no more is left out.
 */
export function checksOfFileReport({ measures, findings, caps }: Pick<FileReport, 'measures' | 'findings' | 'caps'>): ScoredCheck[] {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of findings) byCheck.set(finding.check, [...(byCheck.get(finding.check) ?? []), finding]);
  const capOf = new Map(caps.map(({ check, cap }) => [check, cap]));
  return measures.flatMap(({ check: id, answer, value = 0, defects, opportunities, blockedBy }) => {
    const head = heads.get(id);
    const cap = capOf.get(id);
    if (!head) return [];
    const { dimension, weight, fix } = head;
    return {
      id,
      dimension,
      weight,
      fix,
      answer,
      value,
      findings: byCheck.get(id) ?? [],
      ...(cap !== undefined && { cap }),
      ...(defects !== undefined && { defects }),
      ...(opportunities !== undefined && { opportunities }),
      ...(blockedBy !== undefined && { blockedBy }),
    };
  });
}
