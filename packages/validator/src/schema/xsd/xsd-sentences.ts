import type { Text } from '@pasport/model';
import type { XsdFault, XsdFaultCode } from './judge/judge-messages.ts';
import { typeWords } from './type-words.ts';

/** What a sentence may name. */
interface Named {
  /** Element, or the attribute of it, that the fault is at; `cs` in the nominative. */
  readonly at: Text;
  readonly element: string;
  readonly attribute: string;
  /** What the schema asks for, in a list. */
  readonly wanted: string;
  readonly one?: string;
}

const limited =
  (cs: string, en: string) =>
  ({ at, wanted }: Named) => ({ cs: `${at.cs}: ${cs} ${wanted}.`, en: `${at.en}: ${en} ${wanted}.` });

const sentences: Readonly<Record<XsdFaultCode, (named: Named) => Text>> = {
  'root-unknown': ({ element }) => ({
    cs: `Schéma nezná kořenový prvek „${element}“ v jeho jmenném prostoru.`,
    en: `The schema does not know the root element “${element}” in its namespace.`,
  }),
  'element-missing': ({ element, wanted }) => ({
    cs: `V prvku „${element}“ něco chybí.${wanted && ` Má v něm ještě být: ${wanted}.`}`,
    en: `Something is missing in the element “${element}”.${wanted && ` It should also hold: ${wanted}.`}`,
  }),
  'element-not-expected': ({ element, wanted }) => ({
    cs: `Prvek „${element}“ tu být nemá.${wanted ? ` Na jeho místě má být: ${wanted}.` : ' Žádný další prvek tu být nemá.'}`,
    en: `The element “${element}” should not be here.${wanted ? ` In its place there should be: ${wanted}.` : ' No further element should be here.'}`,
  }),
  'element-unknown': ({ element }) => ({
    cs: `Prvek „${element}“ schéma nezná.`,
    en: `The schema does not know the element “${element}”.`,
  }),
  'text-not-allowed': ({ element }) => ({
    cs: `V prvku „${element}“ nemá být text mimo vnořené prvky.`,
    en: `The element “${element}” should hold no text outside of its elements.`,
  }),
  'elements-not-allowed': ({ element }) => ({
    cs: `V prvku „${element}“ nemají být další prvky.`,
    en: `The element “${element}” should hold no elements.`,
  }),
  'empty-not-allowed': ({ element }) => ({
    cs: `Prvek „${element}“ nesmí být označen jako prázdný (xsi:nil).`,
    en: `The element “${element}” must not be marked as empty (xsi:nil).`,
  }),
  'attribute-missing': ({ element, attribute }) => ({
    cs: `U prvku „${element}“ chybí povinný atribut „${attribute}“.`,
    en: `The element “${element}” lacks the required attribute “${attribute}”.`,
  }),
  'attribute-not-allowed': ({ element, attribute }) => ({
    cs: `U prvku „${element}“ nemá být atribut „${attribute}“.`,
    en: `The element “${element}” should not have the attribute “${attribute}”.`,
  }),
  type: ({ at, one }) =>
    one === undefined
      ? { cs: `${at.cs}: hodnota není taková, jakou schéma určuje.`, en: `${at.en}: the value is not such as the schema asks for.` }
      : { cs: `${at.cs}: má tu být ${typeWords(one).cs}.`, en: `${at.en}: expected ${typeWords(one).en}.` },
  enumeration: limited('hodnota není z dovolených:', 'the value is none of those allowed:'),
  pattern: limited('hodnota nemá tvar, který určuje vzor', 'the value does not have the form of the pattern'),
  length: limited('text má mít počet znaků', 'characters that the text should have:'),
  'min-length': limited('text je kratší, než má být; nejmenší počet znaků:', 'the text is too short; fewest characters:'),
  'max-length': limited('text je delší, než smí být; největší počet znaků:', 'the text is too long; most characters:'),
  min: limited('hodnota je menší než', 'the value is lower than'),
  max: limited('hodnota je větší než', 'the value is higher than'),
  above: limited('hodnota má být větší než', 'the value must be higher than'),
  below: limited('hodnota má být menší než', 'the value must be lower than'),
  digits: limited('číslo má víc číslic, než smí mít; nejvíc:', 'the number has too many digits; most:'),
  'fraction-digits': limited('číslo má víc desetinných míst, než smí mít; nejvíc:', 'the number has too many decimal places; most:'),
  fixed: ({ at }) => ({
    cs: `${at.cs}: hodnota není ta jediná, kterou schéma dovoluje.`,
    en: `${at.en}: the value is not the only one that the schema allows.`,
  }),
  'key-repeated': ({ element, wanted }) => ({
    cs: `Klíč „${wanted}“ se u prvku „${element}“ opakuje.`,
    en: `The key “${wanted}” of the element “${element}” repeats.`,
  }),
  'key-incomplete': ({ element, wanted }) => ({
    cs: `Prvek „${element}“ nemá celý klíč „${wanted}“.`,
    en: `The element “${element}” lacks a part of the key “${wanted}”.`,
  }),
  reference: ({ element, wanted }) => ({
    cs: `Odkaz „${wanted}“ z prvku „${element}“ nevede k žádnému prvku.`,
    en: `The reference “${wanted}” of the element “${element}” leads to no element.`,
  }),
  other: ({ at }) => ({ cs: `${at.cs} neodpovídá schématu.`, en: `${at.en} does not match the schema.` }),
};

/** What is wrong, in words that carry no value of the file. */
export function xsdSentence({ code, element, attribute, wanted = [] }: Omit<XsdFault, 'count' | 'rows'>): Text {
  const at =
    attribute === undefined
      ? { cs: `Prvek „${element}“`, en: `The element “${element}”` }
      : { cs: `Atribut „${attribute}“ prvku „${element}“`, en: `The attribute “${attribute}” of the element “${element}”` };
  const [one] = wanted;
  return sentences[code]({ at, element, attribute: attribute ?? '', wanted: wanted.join(', '), ...(one !== undefined && { one }) });
}
