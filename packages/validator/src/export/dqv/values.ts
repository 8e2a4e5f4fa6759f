import type { Text } from '@pasport/model';
import type { LinkedLiteral, LinkedValue } from './linked-data.ts';

/** A text in both languages. */
export function texts({ cs, en }: Text): LinkedLiteral[] {
  return [
    { '@value': cs.toWellFormed(), '@language': 'cs' },
    { '@value': en.toWellFormed(), '@language': 'en' },
  ];
}

export function string(value: string): LinkedLiteral[] {
  return [{ '@value': value.toWellFormed() }];
}

/** A decimal of at most four places; XML Schema knows no exponent here. */
export function decimal(value: number): LinkedLiteral[] {
  return [typed(value.toFixed(4).replace(/\.?0+$/, ''), 'xsd:decimal')];
}

export function integer(value: number): LinkedLiteral[] {
  return [typed(String(Math.round(value)), 'xsd:integer')];
}

export function boolean(value: boolean): LinkedLiteral[] {
  return [typed(String(value), 'xsd:boolean')];
}

export function dateTime(at: string): LinkedLiteral[] {
  return [typed(at.toWellFormed(), 'xsd:dateTime')];
}

/** References to other nodes. */
export function ids(...iris: readonly string[]): LinkedValue[] {
  return iris.map((iri) => ({ '@id': iri }));
}

function typed(value: string, type: string): LinkedLiteral {
  return { '@value': value, '@type': type };
}
