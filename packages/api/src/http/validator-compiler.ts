import { Ajv, type Options } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifySchemaCompiler } from 'fastify';

const strict: Options = { allErrors: true, strict: false, coerceTypes: false, removeAdditional: false };

/** Query strings and paths are text by nature: numbers and repeated parameters are read from it. */
const fromText: Options = { ...strict, coerceTypes: 'array' };

const body = withFormats(new Ajv(strict));
const text = withFormats(new Ajv(fromText));

/** Body of a route that takes a draft: documented by the schema, read by `parseDraft`, which says more of each fault. */
export const draftBody = { $ref: 'Draft#' } as const;

/** Validates each part of a request by its nature; reports every fault, changes no body. */
export const compileValidator: FastifySchemaCompiler<{ $ref?: string }> = ({ schema, httpPart }) => {
  if (schema.$ref === draftBody.$ref) return () => true;
  return (httpPart === 'body' ? body : text).compile(schema);
};

function withFormats(ajv: Ajv): Ajv {
  addFormats.default(ajv);
  return ajv;
}
