import { Writer } from 'n3';
import type { ExportedReport } from '../exported-report.ts';
import { dqvContext } from './context.ts';
import { dqvJsonLd } from './dqv-json-ld.ts';
import type { DqvOptions } from './dqv-options.ts';
import { quadsOf } from './quads-of.ts';

/** A report in the Data Quality Vocabulary (W3C DQV) as Turtle; the same graph as `dqvJsonLd`. */
export function dqvTurtle(report: ExportedReport, options: DqvOptions): string {
  const writer = new Writer({ prefixes: dqvContext });
  writer.addQuads(quadsOf(dqvJsonLd(report, options)));
  let turtle = '';
  // The writer gathers a string and calls back before it returns.
  writer.end((error: Error | null, result: string) => {
    if (error) throw error;
    turtle = result;
  });
  return turtle;
}
