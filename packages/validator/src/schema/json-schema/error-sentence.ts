import type { Text } from '@pasport/model';
import type { ErrorObject } from 'ajv';

type Params = Readonly<Record<string, unknown>>;

const typeNames: Readonly<Record<string, Text>> = {
  string: { cs: 'text', en: 'a text' },
  number: { cs: 'číslo', en: 'a number' },
  integer: { cs: 'celé číslo', en: 'a whole number' },
  boolean: { cs: 'true nebo false', en: 'true or false' },
  object: { cs: 'objekt', en: 'an object' },
  array: { cs: 'pole', en: 'an array' },
  null: { cs: 'null', en: 'null' },
};

const limit = (cs: string, en: string) => (params: Params) => {
  const shown = shortened(params['limit']);
  return { cs: `${cs} ${shown}.`, en: `${en} ${shown}.` };
};
const plain = (cs: string, en: string) => () => ({ cs, en });

/** Sentence of each keyword; what it names stands in the schema, never in the data, but names of properties. */
const sentences: Readonly<Record<string, (params: Params) => Text>> = {
  type: ({ type }) => {
    const names = [type].flat().map((name) => typeNames[String(name)] ?? { cs: String(name), en: String(name) });
    return { cs: `Má tu být ${names.map(({ cs }) => cs).join(' nebo ')}.`, en: `Expected ${names.map(({ en }) => en).join(' or ')}.` };
  },
  required: ({ missingProperty }) => ({
    cs: `Chybí povinná vlastnost „${shortened(missingProperty)}“.`,
    en: `The required property “${shortened(missingProperty)}” is missing.`,
  }),
  enum: ({ allowedValues }) => oneOf(Array.isArray(allowedValues) ? allowedValues : []),
  const: ({ allowedValue }) => oneOf([allowedValue]),
  pattern: plain('Text nemá tvar, který schéma předepisuje.', 'The text does not have the form that the schema asks for.'),
  format: ({ format }) => ({
    cs: `Hodnota nemá formát ${shortened(format)}.`,
    en: `The value does not have the format ${shortened(format)}.`,
  }),
  minimum: limit('Číslo je menší než', 'The number is lower than'),
  maximum: limit('Číslo je větší než', 'The number is higher than'),
  exclusiveMinimum: limit('Číslo má být větší než', 'The number must be higher than'),
  exclusiveMaximum: limit('Číslo má být menší než', 'The number must be lower than'),
  multipleOf: ({ multipleOf }) => ({
    cs: `Číslo není násobkem ${shortened(multipleOf)}.`,
    en: `The number is not a multiple of ${shortened(multipleOf)}.`,
  }),
  minLength: limit('Text je kratší, než má být; nejmenší počet znaků:', 'The text is too short; fewest characters:'),
  maxLength: limit('Text je delší, než smí být; největší počet znaků:', 'The text is too long; most characters:'),
  minItems: limit('Pole má málo položek; nejmenší počet:', 'The array has too few items; fewest:'),
  maxItems: limit('Pole má mnoho položek; největší počet:', 'The array has too many items; most:'),
  minProperties: limit('Objekt má málo vlastností; nejmenší počet:', 'The object has too few properties; fewest:'),
  maxProperties: limit('Objekt má mnoho vlastností; největší počet:', 'The object has too many properties; most:'),
  uniqueItems: plain('Položky pole se opakují.', 'Items of the array repeat.'),
  contains: plain('V poli chybí položka, kterou schéma vyžaduje.', 'The array lacks an item that the schema asks for.'),
  additionalProperties: ({ additionalProperty }) => extra(additionalProperty),
  unevaluatedProperties: ({ unevaluatedProperty }) => extra(unevaluatedProperty),
  items: plain('Pole má více položek, než schéma dovoluje.', 'The array has more items than the schema allows.'),
  unevaluatedItems: plain('Pole má více položek, než schéma dovoluje.', 'The array has more items than the schema allows.'),
  propertyNames: plain('Název vlastnosti nemá předepsaný tvar.', 'The name of a property does not have the form asked for.'),
  dependentRequired: ({ property, missingProperty }) => together(property, missingProperty),
  dependencies: ({ property, missingProperty }) => together(property, missingProperty),
  anyOf: plain(
    'Hodnota neodpovídá žádné z možností, které schéma dovoluje.',
    'The value matches none of the options that the schema allows.',
  ),
  oneOf: ({ passingSchemas }) =>
    Array.isArray(passingSchemas)
      ? {
          cs: 'Hodnota odpovídá více možnostem, ač má odpovídat jediné.',
          en: 'The value matches more than one option, and must match just one.',
        }
      : {
          cs: 'Hodnota neodpovídá žádné z možností, které schéma dovoluje.',
          en: 'The value matches none of the options that the schema allows.',
        },
  not: plain('Hodnota je taková, jakou schéma zakazuje.', 'The value is one that the schema forbids.'),
  if: plain('Hodnota nesplňuje podmínku schématu.', 'The value does not meet a condition of the schema.'),
  'false schema': plain('Tato hodnota tu podle schématu nesmí být.', 'By the schema, this value must not be here.'),
};

/** What is wrong, in words that carry no value of the data. */
export function errorSentence({ keyword, params }: ErrorObject): Text {
  const sentence = sentences[keyword] ?? plain('Hodnota neodpovídá schématu.', 'The value does not match the schema.');
  return sentence(params as Params);
}

function extra(name: unknown): Text {
  return {
    cs: `Vlastnost „${shortened(name)}“ schéma nezná.`,
    en: `The schema does not know the property “${shortened(name)}”.`,
  };
}

function together(property: unknown, missing: unknown): Text {
  return {
    cs: `K vlastnosti „${shortened(property)}“ chybí „${shortened(missing)}“.`,
    en: `With the property “${shortened(property)}”, “${shortened(missing)}” is missing.`,
  };
}

function oneOf(allowed: readonly unknown[]): Text {
  const shown = allowed.slice(0, 5).map(shortened).join(', ') + (allowed.length > 5 ? ' …' : '');
  return { cs: `Hodnota není z dovolených: ${shown}.`, en: `The value is none of those allowed: ${shown}.` };
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
