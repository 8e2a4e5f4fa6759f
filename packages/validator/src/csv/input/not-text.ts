import type { Text } from '@pasport/model';

/** Other formats that come under a CSV name, by their first bytes. */
const signatures: readonly { readonly bytes: readonly number[]; readonly name: Text }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: { cs: 'archiv ZIP nebo sešit XLSX či ODS', en: 'a ZIP archive or an XLSX or ODS workbook' } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: { cs: 'starý sešit XLS', en: 'an old XLS workbook' } },
  { bytes: [0x25, 0x50, 0x44, 0x46], name: { cs: 'dokument PDF', en: 'a PDF document' } },
  { bytes: [0x1f, 0x8b], name: { cs: 'komprimovaný soubor gzip', en: 'a gzip file' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: { cs: 'archiv 7-Zip', en: 'a 7-Zip archive' } },
  { bytes: [0x50, 0x41, 0x52, 0x31], name: { cs: 'soubor Parquet', en: 'a Parquet file' } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: { cs: 'obrázek PNG', en: 'a PNG image' } },
  { bytes: [0xff, 0xd8, 0xff], name: { cs: 'obrázek JPEG', en: 'a JPEG image' } },
];

const markup = /^\s*(<!doctype html|<html|<head|<\?xml|<!--)/iu;
const json = /^\s*(\{\s*"|\[\s*[{[])/u;

/** What a file is when it is no table of text; `undefined` for text that may be CSV. */
export function notText(sample: Uint8Array): Text | undefined {
  const known = signatures.find(({ bytes }) => bytes.every((byte, index) => sample[index] === byte));
  if (known) return known.name;
  if (isBinary(sample)) return { cs: 'binární soubor', en: 'a binary file' };
  const start = new TextDecoder('latin1').decode(sample.subarray(0, 300)).replace('ï»¿', '');
  const mark = markup.exec(start)?.[1];
  if (mark)
    return mark.toLowerCase() === '<?xml'
      ? { cs: 'dokument XML', en: 'an XML document' }
      : { cs: 'webová stránka HTML', en: 'an HTML page' };
  return json.test(start) ? { cs: 'soubor JSON', en: 'a JSON file' } : undefined;
}

/** Control characters, which no text has, in one of twenty places or more. Zeros alone are UTF-16 or a fault of an export. */
function isBinary(sample: Uint8Array): boolean {
  const length = Math.min(sample.length, 16_384);
  let strange = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = sample[index]!;
    if (byte > 0 && byte < 32 && (byte < 9 || byte > 13) && byte !== 27) strange += 1;
  }
  return strange > 4 && strange * 20 > length;
}
