import type { Language } from '@pasport/model';
import { filesOf, timeOf, type ExportedFinding, type ExportedReport, type ExportedScore, type ExportOptions } from '../exported-report.ts';
import { lostByCheck } from '../lost-by-check.ts';
import { positionText } from '../words/position-text.ts';

/** Value of one cell; a missing one is left empty. */
export type ReportCell = string | number | undefined;

/** A column of the table of findings; its name is a term of the field, the same in every language. */
export interface ReportColumn {
  readonly name: string;
  readonly type: 'text' | 'number' | 'time';
}

/** The table of findings. */
export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly ReportCell[])[];
}

const columns = [
  { name: 'title', type: 'text' },
  { name: 'iri', type: 'text' },
  { name: 'distribution', type: 'text' },
  { name: 'check', type: 'text' },
  { name: 'dimension', type: 'text' },
  { name: 'severity', type: 'text' },
  { name: 'certainty', type: 'text' },
  { name: 'message', type: 'text' },
  { name: 'fix', type: 'text' },
  { name: 'pointer', type: 'text' },
  { name: 'positions', type: 'text' },
  { name: 'count', type: 'number' },
  { name: 'lost', type: 'number' },
  { name: 'accepted', type: 'text' },
  { name: 'score', type: 'number' },
  { name: 'at', type: 'time' },
  { name: 'rules', type: 'text' },
] as const satisfies readonly ReportColumn[];

type ColumnName = (typeof columns)[number]['name'];
type Row = Readonly<Partial<Record<ColumnName, ReportCell>>>;

/**
 * Findings of a report and of its files as a table, one to a row, in the order of the report. `lost` is what the check
 * costs before caps, with the checks that it blocks, and stands at its first finding only, so that the column adds up; `score` is the score of what the
 * finding is about; `accepted` is why the publisher accepted it.
 */
export function reportRows(report: ExportedReport, options: ExportOptions): ReportTable {
  const { title, iri, language } = options;
  const rows = [
    ...rowsOf(report, language, { at: timeOf(report, options) }),
    ...filesOf(report).flatMap(({ pointer, at, report: file }) => (file ? rowsOf(file, language, { distribution: pointer, at }) : [])),
  ];
  return { columns, rows: rows.map((row) => columns.map(({ name }) => ({ title, iri, ...row })[name])) };
}

function rowsOf(report: ExportedScore, language: Language, about: Row): Row[] {
  const lost = new Map(lostByCheck(report.measures));
  return report.findings.map((finding) => {
    const row = {
      ...about,
      ...cellsOf(finding, language),
      lost: pointsOf(lost.get(finding.check)),
      score: report.score,
      rules: report.engine.rules,
    };
    lost.delete(finding.check);
    return row;
  });
}

function pointsOf(lost: number | undefined): number | undefined {
  return lost === undefined ? undefined : Math.round(lost * 100) / 100;
}

function cellsOf({ message, fix, positions, waived, count, ...finding }: ExportedFinding, language: Language): Row {
  const { check, dimension, severity, certainty, pointer } = finding;
  return {
    check,
    dimension,
    severity,
    certainty,
    pointer,
    count: count ?? 1,
    message: message[language],
    fix: fix[language],
    positions: positions?.map((position) => positionText(position, language)).join('; '),
    accepted: waived?.reason,
  };
}
