import { expect, test } from 'vitest';
import { at, goodDrafts } from '../../test/good-drafts.ts';
import { checkFile } from '../check-file.ts';
import { assessPassport } from '../passport/assess-passport.ts';
import { dqvTurtle } from './dqv/dqv-turtle.ts';
import type { ExportedFileReport, ExportedPassportReport } from './exported-report.ts';
import { reportHtml } from './html/report-html.ts';
import { reportCsv } from './table/report-csv.ts';

const csv = new TextEncoder().encode('id;název;datum\n1;lavička;31.2.2024\n2;lavička;2024-01-02\n');

test('a report of a checked file and of an assessed passport is exported as it is', async () => {
  const file: ExportedFileReport = await checkFile(csv);
  expect(file.findings.length).toBeGreaterThan(0);
  for (const draft of Object.values(goodDrafts)) {
    const report: ExportedPassportReport = {
      ...assessPassport(draft, { at }),
      files: [{ pointer: '/distributions/0', at, report: file }],
    };
    const options = { title: 'Lavičky', language: 'cs', iri: 'https://data.example/lavicky' } as const;
    expect(reportHtml(report, options)).toContain('Oprava');
    expect(reportCsv(report, options).split('\r\n')).toHaveLength(report.findings.length + file.findings.length + 2);
    expect(dqvTurtle(report, { iri: options.iri, docs: 'https://docs.example/kontroly' })).toContain('dqv:QualityMeasurement');
  }
});
