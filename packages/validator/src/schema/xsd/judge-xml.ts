import type { DeclaredSchema } from '../../file/declared.ts';
import type { WholeFile } from '../../file/whole-file.ts';
import type { SchemaFacts, SchemaFault } from '../schema-facts.ts';
import { gatherSchemas } from './gather-schemas.ts';
import type { XsdFault } from './judge/judge-messages.ts';
import { runJudge } from './judge/run-judge.ts';
import { newerNorm, notAtHand, notTogether, noXml, tooMuch, wrongSchema } from './schema-sentences.ts';
import { xsdSentence } from './xsd-sentences.ts';

/** What judging tells: what is wrong with the schema, and with the data unless they could not be judged. */
type Verdict = Pick<SchemaFacts, 'description' | 'data'>;

/**
 * Judges XML by its declared XML Schema. Nothing is fetched: where another schema is needed that is not at hand, the data
 * are not judged.
 *
 * @param file well-formed XML without a document type
 * @param deadline time of `performance.now()` at which judging is given up
 */
export async function judgeXml(file: WholeFile, schema: DeclaredSchema, deadline: number): Promise<Verdict> {
  const { texts, names, missing, fault, isNewer } = await gatherSchemas(schema);
  if (fault) return { description: [noXml(fault, names[texts.length - 1])] };
  if (isNewer) return { description: [newerNorm] };
  if (missing.length > 0) return { description: missing.map(notAtHand) };
  const outcome = await runJudge(file, { schemas: texts, deadline });
  if (outcome.kind === 'limit') return { description: [tooMuch] };
  if (outcome.kind === 'judged') return { description: [], data: outcome.faults.map(asFault) };
  return { description: outcome.isIncomplete ? [notTogether] : outcome.faults.map((one) => wrongSchema(one, names[one.schema])) };
}

function asFault(fault: XsdFault): SchemaFault {
  return { code: fault.code, message: xsdSentence(fault), count: fault.count, positions: fault.rows.map((row) => ({ row })) };
}
