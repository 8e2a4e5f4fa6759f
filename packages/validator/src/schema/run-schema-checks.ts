import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { jsonSchemaChecks, tableSchemaChecks } from './schema-checks.ts';
import type { SchemaCheck, SchemaFacts, SchemaStage } from './schema-facts.ts';

/** What is known of the reading, besides the facts. */
interface Reading {
  /** Check that says why the data could not be read at all. */
  readonly blocker?: string;
  /** Part of the file that the facts describe. */
  readonly part?: string;
}

/** Runs the checks of a table by its Table Schema. */
export function runTableSchemaChecks(facts: SchemaFacts, reading: Reading = {}): ScoredCheck[] {
  return runSchemaChecks(tableSchemaChecks, facts, reading);
}

/** Runs the checks of JSON by its JSON Schema. */
export function runJsonSchemaChecks(facts: SchemaFacts, reading: Reading = {}): ScoredCheck[] {
  return runSchemaChecks(jsonSchemaChecks, facts, reading);
}

function runSchemaChecks(checks: readonly SchemaCheck[], facts: SchemaFacts, { blocker, part }: Reading): ScoredCheck[] {
  const blockerOf = (stage: SchemaStage): Blocker | undefined => {
    if (stage === 'description') return undefined;
    if (blocker !== undefined) return { check: blocker, isOpaque: true };
    return facts.data === undefined ? { check: 'schema-description' } : undefined;
  };
  return runFileChecks(checks, facts, blockerOf, part);
}
