import type { Budget } from '../file/budget.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { ReadLimit } from '../file/read-limit.ts';
import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import { JsonFault } from '../json/json-fault.ts';
import type { JsonFacts, JsonStage } from '../json/json-check.ts';
import { jsonChecks } from '../json/json-checks.ts';
import { JsonReader } from '../json/json-reader.ts';
import type { JsonValue } from '../json/json-value.ts';
import { lineAndColumn } from '../json/line-and-column.ts';
import { NamesMet } from '../json/names-met.ts';
import { readText } from '../json/read-text.ts';
import type { ScoredCheck } from '../score/scored-check.ts';

/** A description of a service is text for programs: a larger one helps nobody. */
const maxBytes = 32 * 1024 * 1024;

/** A description in JSON as it was read. */
interface ReadDescription {
  /** Undefined when it is broken or too large. */
  readonly root?: JsonValue;
  /** The beginning, to tell what it is. */
  readonly beginning: string;
  readonly sizeBytes: number;
  /** Checks of its notation. */
  readonly checks: readonly ScoredCheck[];
  readonly blocker?: Blocker;
  readonly limit?: ReadLimitName;
}

/** Reads a description in JSON whole, and checks its notation. */
export async function readDescription(source: FileSource, { bytes, timeMs }: Budget): Promise<ReadDescription> {
  const deadline = performance.now() + timeMs;
  const read = await readText(source, Math.min(bytes, maxBytes));
  const names = new NamesMet();
  const { root, fault, limit } = read.isCut ? { limit: 'bytes' as const } : parsed(read.text, names, deadline);
  const facts: JsonFacts = {
    isUtf8: read.isUtf8,
    hasBom: read.hasBom,
    objects: 1,
    repeatedNames: names.repeated,
    ambiguousNames: names.ambiguous,
    ...(fault && { fault: { code: fault.code, ...lineAndColumn(read.text, fault.offset) } }),
  };
  const blocker = fault ? { check: 'json-well-formed', isOpaque: true } : limit && { check: 'read-whole', isOpaque: true };
  return {
    ...(root !== undefined && { root }),
    beginning: read.text.slice(0, 65_536),
    sizeBytes: read.sizeBytes,
    checks: runFileChecks(jsonChecks, facts, (stage: JsonStage) => (stage === 'bytes' ? undefined : blocker)),
    ...(blocker && { blocker }),
    ...(limit && { limit }),
  };
}

function parsed(text: string, names: NamesMet, deadline: number): { root?: JsonValue; fault?: JsonFault; limit?: ReadLimitName } {
  const repeatedName = (offset: number, isSame: boolean) => names.note(isSame, () => lineAndColumn(text, offset));
  try {
    return { root: new JsonReader(text, { isStreamed: () => false, item: () => undefined, repeatedName }, deadline).read() };
  } catch (error) {
    if (error instanceof ReadLimit) return { limit: error.limit };
    if (error instanceof JsonFault) return { fault: error };
    throw error;
  }
}
