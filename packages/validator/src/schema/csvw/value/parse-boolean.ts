import type { ValueParser } from './cell-type.ts';

/**
 * Parser of booleans; a format names the words for true and false, as in `Y|N`.
 *
 * @returns undefined when the format is not of this form
 */
export function booleanParser(format?: string): ValueParser | undefined {
  const words = format?.split('|') ?? [];
  if (format !== undefined && (words.length !== 2 || words[0] === words[1] || words.includes(''))) return undefined;
  const [yes, no] =
    format === undefined
      ? [
          ['true', '1'],
          ['false', '0'],
        ]
      : [[words[0]], [words[1]]];
  const fault = format === undefined ? 'cell-datatype' : 'cell-format';
  return (text) => (yes.includes(text) ? { key: 'true' } : no.includes(text) ? { key: 'false' } : fault);
}
