import { Problem, pointerOf, type Fault, type ProblemName, type Text } from '@pasport/model';
import type { FastifyError } from 'fastify';
import type { Database } from '../db/open-database.ts';
import { DamagedIndex } from '../index/damage.ts';

const fastifyCodes: Record<string, ProblemName> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
  FST_ERR_BAD_URL: 'invalid-request',
  FST_ERR_MAX_PARAM_LENGTH: 'invalid-request',
};

/**
 * The problem that an error is to the caller, or `null` for a fault of ours: that one is logged and told
 * without any detail.
 */
export function asProblem(error: unknown, database: Pick<Database, 'isStorageFull'>): Problem | null {
  if (error instanceof Problem) return error;
  if (database.isStorageFull(error)) return new Problem('storage-full');
  // The index is being built again; a moment later it answers.
  if (error instanceof DamagedIndex) return new Problem('unavailable', { cause: error });
  const { code, validation, validationContext, statusCode } = error as Partial<FastifyError>;
  if (validation) return new Problem('invalid-request', { faults: validation.map((item) => requestFault(item, validationContext)) });
  const known = code === undefined ? undefined : fastifyCodes[code];
  if (known) return new Problem(known);
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? new Problem('invalid-request') : null;
}

type ValidationError = NonNullable<FastifyError['validation']>[number];

function requestFault(error: ValidationError, context = 'request'): Fault {
  const extra = error.params['additionalProperty'] ?? error.params['missingProperty'];
  const pointer = `${error.instancePath}${typeof extra === 'string' ? pointerOf([extra]) : ''}`;
  const code = error.keyword === 'additionalProperties' ? 'unknown-parameter' : error.keyword;
  return { pointer, code, message: sentenceOf(code, pointer.slice(1), error.params['allowedValues'], context === 'querystring') };
}

function sentenceOf(code: string, name: string, allowed: unknown, isQuery: boolean): Text {
  const what = isQuery ? { cs: 'Parametr', en: 'The parameter' } : { cs: 'Údaj', en: 'The value' };
  if (code === 'unknown-parameter') return { cs: `${what.cs} „${name}“ neznáme.`, en: `${what.en} “${name}” is unknown.` };
  if (code === 'required') return { cs: `${what.cs} „${name}“ je povinný.`, en: `${what.en} “${name}” is required.` };
  const hint = Array.isArray(allowed)
    ? { cs: ` Povolené hodnoty: ${allowed.join(', ')}.`, en: ` Allowed values: ${allowed.join(', ')}.` }
    : { cs: '', en: '' };
  return { cs: `${what.cs} „${name}“ nemá přípustnou hodnotu.${hint.cs}`, en: `${what.en} “${name}” has no permitted value.${hint.en}` };
}
