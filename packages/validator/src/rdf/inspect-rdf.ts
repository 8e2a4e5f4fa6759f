import { defaultBudget } from '../file/budget.ts';
import type { CheckedFile } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileSource } from '../file/file-source.ts';
import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import { heldBeginning, maxHeldBytes } from '../file/whole-file.ts';
import { rdfChecks } from './rdf-checks.ts';
import type { RdfStage } from './rdf-check.ts';
import type { RdfFormat } from './rdf-formats.ts';
import { readRdf } from './read-rdf.ts';

/**
 * Checks a file of RDF: syntax, statements, whole IRIs, literals in the form of their types. Rows are statements. Nothing is
 * fetched and nothing of the content gets into the report.
 *
 * @throws only when the source cannot be read
 */
export async function inspectRdf(source: FileSource, format: RdfFormat, { budget }: FileOptions = {}): Promise<CheckedFile> {
  const limits = { ...defaultBudget, bytes: maxHeldBytes, ...budget };
  const file = await heldBeginning(source, limits.bytes);
  const facts = await readRdf(file, format, limits);
  const { statements, fault, limit, sizeBytes } = facts;
  const blockerOf = (stage: RdfStage): Blocker | undefined => (stage === 'statements' && fault ? { check: 'rdf-well-formed' } : undefined);
  return {
    summary: { format, sizeBytes, columns: [], rows: statements, ...(limit && { sample: { limit } }) },
    checks: runFileChecks(rdfChecks, facts, blockerOf),
  };
}
