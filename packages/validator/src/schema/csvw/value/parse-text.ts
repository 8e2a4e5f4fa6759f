import type { ValueParser } from './cell-type.ts';

const nameStart =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const nameRest = `${nameStart}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}`;

const colonless = new RegExp(`^(?!.*:)[${nameStart}][${nameRest}]*$`, 'u');

/** Shapes of the types of XML Schema that are texts of a certain shape. */
const shapes: Readonly<Record<string, RegExp>> = {
  language: /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/u,
  Name: new RegExp(`^[${nameStart}][${nameRest}]*$`, 'u'),
  NMTOKEN: new RegExp(`^[${nameRest}]+$`, 'u'),
  NCName: colonless,
  ID: colonless,
  IDREF: colonless,
  ENTITY: colonless,
  QName: new RegExp(`^[${nameStart}][${nameRest}]*$`, 'u'),
  hexBinary: /^(?:[0-9a-fA-F]{2})*$/u,
  base64Binary: /^(?:(?:[A-Za-z0-9+/] ?){4})*(?:(?:[A-Za-z0-9+/] ?){3}=|(?:[A-Za-z0-9+/] ?){2}= ?=)?$/u,
};

/** Parser of a type whose values are texts. */
export function textParser(base: string): ValueParser {
  const shape = shapes[base];
  return (text) => (shape && !shape.test(text) ? 'cell-datatype' : { key: text });
}
