import type { Text } from '@pasport/model';
import type { CapName } from '../score/rules.ts';

/** A kind of file made for people to read or look at. */
export interface DocumentFormat {
  readonly format: string;
  readonly name: Text;
  /** Highest score: a page in place of data is no data at all. */
  readonly cap: CapName;
  readonly recognises: (head: Uint8Array) => boolean;
}

const startsWith =
  (...bytes: readonly number[]) =>
  (head: Uint8Array): boolean =>
    bytes.every((byte, index) => head[index] === byte);

const page = /^\s*(?:<!--[\s\S]*?-->\s*)?(?:<!doctype html|<html|<head|<body)/iu;
const textOf = (head: Uint8Array): string => new TextDecoder('latin1').decode(head.subarray(0, 1_000)).replace('ï»¿', '');

const document = (format: string, cs: string, en: string, recognises: DocumentFormat['recognises'], cap: CapName = 'unreadable') => ({
  format,
  name: { cs, en },
  cap,
  recognises,
});

/** Documents, pictures and pages, told by their first bytes. */
export const documentFormats: readonly DocumentFormat[] = [
  document('PDF', 'dokument PDF', 'a PDF document', startsWith(0x25, 0x50, 0x44, 0x46)),
  document('PNG', 'obrázek PNG', 'a PNG picture', startsWith(0x89, 0x50, 0x4e, 0x47)),
  document('JPEG', 'obrázek JPEG', 'a JPEG picture', startsWith(0xff, 0xd8, 0xff)),
  document('GIF', 'obrázek GIF', 'a GIF picture', startsWith(0x47, 0x49, 0x46, 0x38)),
  document(
    'TIFF',
    'obrázek TIFF',
    'a TIFF picture',
    (head) => startsWith(0x49, 0x49, 0x2a, 0)(head) || startsWith(0x4d, 0x4d, 0, 0x2a)(head),
  ),
  document('RTF', 'textový dokument RTF', 'an RTF text document', startsWith(0x7b, 0x5c, 0x72, 0x74, 0x66)),
  document('HTML', 'webová stránka HTML', 'an HTML page', (head) => page.test(textOf(head)), 'not-reachable'),
];

/** Text documents that are ZIP archives. */
export const packedDocuments = {
  DOCX: document('DOCX', 'textový dokument DOCX', 'a DOCX text document', () => false),
  ODT: document('ODT', 'textový dokument ODT', 'an ODT text document', () => false),
} as const;
