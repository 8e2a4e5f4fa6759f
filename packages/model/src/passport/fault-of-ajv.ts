import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Fault } from '../problem/fault.ts';
import { pointerOf } from '../problem/json-pointer.ts';
import type { Text } from '../text/text-in-languages.ts';

/** Parameters of ajv that sentences quote, as text. */
type Quoted = Readonly<Record<'type' | 'property' | 'allowedValues' | 'pattern' | 'format' | 'limit', string>>;
type Sentence = (params: Quoted) => Text;

const typeNames: Record<string, Text> = {
  string: { cs: 'text', en: 'a text' },
  number: { cs: 'číslo', en: 'a number' },
  integer: { cs: 'celé číslo', en: 'a whole number' },
  object: { cs: 'objekt', en: 'an object' },
  array: { cs: 'seznam', en: 'a list' },
  boolean: { cs: 'ano/ne', en: 'true or false' },
};

const sentences: Record<string, Sentence> = {
  type: ({ type }) => {
    const name = typeNames[type] ?? { cs: type, en: type };
    return { cs: `Čekáme ${name.cs}.`, en: `Expected ${name.en}.` };
  },
  required: () => ({ cs: 'Tento údaj je povinný.', en: 'This value is required.' }),
  'unknown-property': ({ property }) => ({ cs: `Údaj „${property}“ neznáme.`, en: `Unknown property “${property}”.` }),
  enum: ({ allowedValues }) => ({ cs: `Povolené hodnoty: ${allowedValues}.`, en: `Allowed values: ${allowedValues}.` }),
  pattern: ({ pattern }) => formOf(pattern),
  format: ({ format }) => ({ cs: `Hodnota není platná: ${formatName(format).cs}.`, en: `Not valid: ${formatName(format).en}.` }),
  minLength: () => ({ cs: 'Text nesmí být prázdný nebo takto krátký.', en: 'The text must not be empty or this short.' }),
  maxLength: ({ limit }) => ({ cs: `Text smí mít nejvýš ${limit} znaků.`, en: `At most ${limit} characters.` }),
  minItems: ({ limit }) => ({ cs: `Seznam musí mít aspoň ${limit} položek.`, en: `At least ${limit} items.` }),
  maxItems: ({ limit }) => ({ cs: `Seznam smí mít nejvýš ${limit} položek.`, en: `At most ${limit} items.` }),
  uniqueItems: () => ({ cs: 'Položky seznamu se nesmějí opakovat.', en: 'The items must not repeat.' }),
  minProperties: () => ({ cs: 'Objekt nesmí být prázdný.', en: 'The object must not be empty.' }),
  minimum: ({ limit }) => ({ cs: `Nejmenší povolená hodnota je ${limit}.`, en: `The smallest allowed value is ${limit}.` }),
  maximum: ({ limit }) => ({ cs: `Největší povolená hodnota je ${limit}.`, en: `The largest allowed value is ${limit}.` }),
  exclusiveMinimum: ({ limit }) => ({ cs: `Hodnota musí být větší než ${limit}.`, en: `The value must be greater than ${limit}.` }),
};

const formatNames: Record<string, Text> = {
  date: { cs: 'datum RRRR-MM-DD', en: 'a date YYYY-MM-DD' },
  'date-time': { cs: 'okamžik RRRR-MM-DDThh:mm:ssZ', en: 'an instant YYYY-MM-DDThh:mm:ssZ' },
  duration: { cs: 'doba podle ISO 8601, např. P1D', en: 'an ISO 8601 duration, e.g. P1D' },
  email: { cs: 'e-mailová adresa', en: 'an e-mail address' },
};
const formatName = (format: string): Text => formatNames[format] ?? { cs: format, en: format };

/** Forms by an example, for the patterns of the passport; a regular expression says nothing to most people. */
const examples: readonly (readonly [RegExp, string])[] = [
  [/^\^\(https\?\|ftp/, 'https://data.obec.cz/soubor.csv'],
  [/^\^\(https\?:\/\/\|mailto:/, 'https://www.obec.cz/zadost, mailto:urad@obec.cz'],
  [/^\^\[A-Za-z\]\[A-Za-z0-9\+/, 'https://data.obec.cz/sada/1'],
  [/0-9\]\{8\}/, '00284891'],
  [/^\^\[a-z0-9-\]\+\\\/\[0-9\]|^\^\[a-z0-9-\]\+\/\[0-9\]/, 'obec/586021'],
  [/^\^\[a-z0-9\]\[a-z0-9-\]/, 'hodonin'],
  [/^\^\[a-z\]\{2\}/, 'cs'],
  [/^\^A\[0-9\]/, 'A121'],
  [/\/\[A-Za-z0-9!#/, 'text/csv'],
  [/@\[\^\\s<>@\]/, 'podatelna@obec.cz'],
];

function formOf(pattern: string): Text {
  const example = examples.find(([form]) => form.test(pattern))?.[1];
  return example === undefined
    ? { cs: `Hodnota nemá předepsaný tvar (${pattern}).`, en: `The value does not have the prescribed form (${pattern}).` }
    : { cs: `Hodnota nemá předepsaný tvar, např. ${example}.`, en: `The value does not have the prescribed form, e.g. ${example}.` };
}

const wrongValue: Sentence = () => ({ cs: 'Hodnota není povolená.', en: 'The value is not allowed.' });

/** The place an ajv error speaks of: the missing or surplus key itself, not its parent. */
function placeOf(error: ErrorObject): string {
  const key = error.params['missingProperty'] ?? error.params['additionalProperty'];
  return typeof key === 'string' ? `${error.instancePath}${pointerOf([key])}` : error.instancePath;
}

/** Ajv reports a failed `anyOf` of formats twice; the inner errors say it better. */
export function isNoise(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') return false;
  return all.some((other) => other !== error && other.instancePath.startsWith(error.instancePath));
}

/** One ajv error as a fault with a sentence in Czech and English. */
export function faultOfAjv(error: ErrorObject): Fault {
  const code = error.keyword === 'additionalProperties' ? 'unknown-property' : error.keyword;
  return { pointer: placeOf(error), code, message: (sentences[code] ?? wrongValue)(quoted(error.params)), params: error.params };
}

function quoted(params: Record<string, unknown>): Quoted {
  const text = (name: string): string => {
    const value = params[name];
    return Array.isArray(value) ? value.join(', ') : typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return {
    type: text('type'),
    property: text('additionalProperty'),
    allowedValues: text('allowedValues'),
    pattern: text('pattern'),
    format: text('format'),
    limit: text('limit'),
  };
}
