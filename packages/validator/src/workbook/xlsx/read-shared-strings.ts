import { ReadLimit } from '../../file/read-limit.ts';
import type { PartReader } from '../part-reader.ts';
import { decodeEscapes } from './decode-escapes.ts';

const maxStrings = 5_000_000;
const maxCharacters = 96 * 1024 * 1024;
/** Excel allows 32,767 characters in a cell. */
const maxCell = 100_000;

/** Texts of cells, kept once for the whole workbook. */
export async function readSharedStrings(reader: PartReader, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let [text, characters, isText, phonetic] = ['', 0, false, 0];
  await reader.read(
    part,
    {
      open({ local }) {
        if (local === 'si') text = '';
        else if (local === 'rPh') phonetic += 1;
        else if (local === 't') isText = phonetic === 0;
      },
      text(value) {
        if (isText && text.length < maxCell) text += value.slice(0, maxCell);
      },
      close({ local }) {
        if (local === 't') isText = false;
        else if (local === 'rPh') phonetic -= 1;
        if (local !== 'si') return;
        characters += text.length;
        if (characters > maxCharacters || strings.length >= maxStrings) throw new ReadLimit('bytes');
        strings.push(decodeEscapes(text));
      },
    },
    { isOptional: true },
  );
  return strings;
}
