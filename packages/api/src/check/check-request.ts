import { Problem, type Draft, type Fault, type Text } from '@pasport/model';
import { readDraft } from '../http/read-draft.ts';

/** What to check: the file behind an address, a record, or both. */
export interface CheckRequest {
  readonly url?: string;
  /** A schema, or where it is. */
  readonly schema?: object | string;
  readonly passport?: Draft;
}

const known = new Set(['url', 'schema', 'passport']);

/**
 * Reads the order of a check.
 *
 * @throws {Problem} `invalid-request` with every fault, `invalid-passport`
 */
export function checkRequest(body: unknown): CheckRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Problem('invalid-request', { faults: [notObject] });
  const { url, schema, passport } = body as Record<string, unknown>;
  const faults = [
    ...Object.keys(body).flatMap((key) => (known.has(key) ? [] : [fault(`/${key}`, 'unknown-parameter', unknown(key))])),
    ...(url === undefined || (typeof url === 'string' && url.length <= 4_000) ? [] : [fault('/url', 'type', notText)]),
    ...(schema === undefined || typeof schema === 'string' || isObject(schema) ? [] : [fault('/schema', 'type', notSchema)]),
    ...(url === undefined && passport === undefined ? [fault('', 'required', nothing)] : []),
  ];
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  return {
    ...(url !== undefined && { url: url as string }),
    ...(schema !== undefined && { schema: schema as object | string }),
    ...(passport !== undefined && { passport: readDraft(passport) }),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function fault(pointer: string, code: string, message: Text): Fault {
  return { pointer, code, message };
}

const unknown = (key: string): Text => ({ cs: `Údaj „${key}“ neznáme.`, en: `The value “${key}” is unknown.` });
const notText = { cs: 'Adresa je text nejvýš 4 000 znaků.', en: 'The address is a text of at most 4,000 characters.' };
const notSchema = { cs: 'Schéma je objekt JSON, nebo jeho adresa.', en: 'The schema is a JSON object, or its address.' };
const nothing = { cs: 'Uveďte adresu souboru, pasport, nebo obojí.', en: 'Give the address of a file, a passport, or both.' };
const notObject: Fault = fault('', 'type', {
  cs: 'Zadání kontroly je objekt JSON s údaji url, schema a passport. Kontrolujete-li soubor JSON, přidejte jeho jméno: ?name=data.json.',
  en: 'A check is asked for by a JSON object with url, schema and passport. To check a JSON file, add its name: ?name=data.json.',
});
