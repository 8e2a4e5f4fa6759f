import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { jsonSchemaChecks, tableSchemaChecks, xsdChecks } from './schema-checks.ts';
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

/** Runs the checks of XML by its XML Schema. Where data were not judged without a fault of anybody, the answers are unknown. */
export function runXsdChecks(facts: SchemaFacts, reading: Reading = {}): ScoredCheck[] {
  const isExcused = facts.description.length > 0 && facts.description.every(({ severity }) => severity === 'hint');
  return runSchemaChecks(xsdChecks, facts, reading).map((check) => {
    if (!isExcused || check.answer !== 'blocked') return check;
    const { id, dimension, weight, fix } = check;
    return { id, dimension, weight, fix, answer: 'unknown', value: 0, findings: [] };
  });
}

function runSchemaChecks(checks: readonly SchemaCheck[], facts: SchemaFacts, { blocker, part }: Reading): ScoredCheck[] {
  const blockerOf = (stage: SchemaStage): Blocker | undefined => {
    if (stage === 'description') return undefined;
    if (blocker !== undefined) return { check: blocker, isOpaque: true };
    return facts.data === undefined ? { check: 'schema-description' } : undefined;
  };
  return runFileChecks(checks, facts, blockerOf, part);
}
