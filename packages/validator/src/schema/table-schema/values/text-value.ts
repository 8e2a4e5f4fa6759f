import type { ReadValue } from './field-value.ts';

const forms: Readonly<Record<string, (text: string) => boolean>> = {
  email: (text) => text.length <= 320 && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(text),
  uri: (text) => URL.canParse(text) && !/\s/.test(text),
  binary: (text) => text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(text),
  uuid: (text) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
};

export const textValue: ReadValue = (text, { format }) => {
  const fits = Object.hasOwn(forms, format) ? forms[format] : undefined;
  return !fits || fits(text) ? text : undefined;
};

/** Items of a list written in one cell. */
export const listValue: ReadValue = (text, { delimiter }) => text.split(delimiter);
