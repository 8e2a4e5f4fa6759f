import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Result of a validation; `allErrors` is slower and may list very many. */
export type Validator = (value: unknown) => readonly ErrorObject[];

/** A pattern is read as Unicode if it can be, else as browsers read an old one. */
const regExp = Object.assign(
  (pattern: string) => {
    try {
      return new RegExp(pattern, 'u');
    } catch {
      return new RegExp(pattern);
    }
  },
  { code: 'new RegExp' },
);

/** Makes an engine that knows these documents, fetches nothing and leaves unknown formats and keywords alone. */
export function newEngine(documents: ReadonlyMap<string, unknown>, { allErrors }: { allErrors: boolean }): Ajv2020 {
  const engine = new Ajv2020({
    allErrors,
    strict: false,
    logger: false,
    unicodeRegExp: false,
    validateSchema: false,
    code: { regExp },
  });
  addFormats.default(engine);
  engine.addFormat('iri', (text) => URL.canParse(text));
  for (const [address, document] of documents) engine.addSchema(document as object, address, true, false);
  return engine;
}

/** Errors of a value by a compiled schema. */
export function validatorOf(validate: ValidateFunction): Validator {
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}
