import { defaultBudget } from '../../file/budget.ts';
import type { CheckedFile } from '../../file/checked-file.ts';
import type { FileOptions } from '../../file/file-checker.ts';
import type { ReadLimitName } from '../../file/file-report.ts';
import type { FileSource } from '../../file/file-source.ts';
import { runFileChecks, type Blocker } from '../../file/run-file-checks.ts';
import { isObject, type JsonValue } from '../../json/json-value.ts';
import { readText } from '../../json/read-text.ts';
import type { ScoredCheck } from '../../score/scored-check.ts';
import { readDescription } from '../read-description.ts';
import type { YamlFault } from './api-facts.ts';
import { describeApi } from './describe-api.ts';
import { openapiChecks } from './openapi-checks.ts';
import type { ApiStage } from './openapi-check.ts';
import { notationOfOpenApi } from './looks-like-openapi.ts';
import { readYaml } from './read-yaml.ts';
import { peekSource } from '../../file/peek-source.ts';

/** YAML is read several times slower than JSON. */
const maxYamlBytes = 8 * 1024 * 1024;

/** A description before it is looked at. */
interface Read {
  readonly root?: JsonValue;
  readonly sizeBytes: number;
  readonly checks: readonly ScoredCheck[];
  readonly yamlFault?: YamlFault;
  readonly blocker?: Blocker;
  readonly limit?: ReadLimitName;
}

/**
 * Checks a description of an interface (OpenAPI 3, Swagger 2; JSON or YAML): version, texts, operations with their answers,
 * addresses of servers, references. Rows are operations.
 *
 * @throws only when the source cannot be read
 */
export async function inspectOpenApi(source: FileSource, { budget = {} }: FileOptions = {}): Promise<CheckedFile> {
  const { head, whole } = await peekSource(source);
  const isYaml = notationOfOpenApi(head) === 'YAML';
  const read = isYaml ? await readYamlFile(whole) : await readDescription(whole, { ...defaultBudget, ...budget });
  return checkedOf(read);
}

async function readYamlFile(source: FileSource): Promise<Read> {
  const { text, sizeBytes, isCut } = await readText(source, maxYamlBytes);
  if (isCut) return { sizeBytes, checks: [], blocker: { check: 'read-whole', isOpaque: true }, limit: 'bytes' };
  const read = readYaml(text);
  if ('root' in read) return { sizeBytes, checks: [], root: read.root };
  return { sizeBytes, checks: [], yamlFault: read.fault, blocker: { check: 'openapi-readable', isOpaque: true } };
}

function checkedOf({ root, sizeBytes, checks, yamlFault, blocker, limit }: Read): CheckedFile {
  const facts = { ...describeApi(isObject(root) ? root : {}), ...(yamlFault && { yamlFault }) };
  const blockerOf = (stage: ApiStage): Blocker | undefined => (stage === 'description' || !yamlFault ? blocker : undefined);
  return {
    summary: {
      format: 'OPENAPI',
      sizeBytes,
      columns: [],
      rows: facts.operations.length,
      ...(limit && { sample: { limit } }),
    },
    checks: [...checks, ...runFileChecks(openapiChecks, facts, blockerOf)],
  };
}
