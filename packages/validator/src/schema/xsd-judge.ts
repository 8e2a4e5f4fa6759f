import { defaultBudget } from '../file/budget.ts';
import type { CheckedFile } from '../file/checked-file.ts';
import type { DeclaredSchema } from '../file/declared.ts';
import type { Inspect } from '../file/file-checker.ts';
import { heldBeginning, sizeOfFile, type WholeFile } from '../file/whole-file.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { kindOfSchema } from './kind-of-schema.ts';
import { runXsdChecks } from './run-schema-checks.ts';
import { judgeXml } from './xsd/judge-xml.ts';
import { tooMuch } from './xsd/schema-sentences.ts';

/** Most bytes of a file that are judged. */
const maxBytes = 64 * 1024 * 1024;

/**
 * The same reading of a format written in XML, and the checks by its XML Schema where one is declared. A stream is then held,
 * to be read for both.
 */
export function judgedByXsd(inspect: Inspect): Inspect {
  return async (source, options) => {
    const schema = options.declared?.schema;
    if (!schema || kindOfSchema(schema.document) !== 'xsd') return await inspect(source, options);
    const deadline = performance.now() + (options.budget?.timeMs ?? defaultBudget.timeMs);
    const file = await heldBeginning(source);
    const found = await inspect('path' in file ? file.path : file.bytes, options);
    return { ...found, checks: [...found.checks, ...(await xsdChecksOf(file, schema, found, deadline))] };
  };
}

async function xsdChecksOf(file: WholeFile, schema: DeclaredSchema, found: CheckedFile, deadline: number): Promise<ScoredCheck[]> {
  const { rows, sample } = found.summary;
  const size = { items: Math.max(1, rows), cells: 0, columns: 0 };
  const isBroken = found.checks.some(({ id, answer }) => id === 'xml-well-formed' && answer === 'fail');
  if (isBroken) return runXsdChecks({ description: [], ...size }, { blocker: 'xml-well-formed' });
  if (sample || (await sizeOfFile(file)) > maxBytes) return runXsdChecks({ description: [tooMuch], ...size });
  return runXsdChecks({ ...(await judgeXml(file, schema, deadline)), ...size });
}
