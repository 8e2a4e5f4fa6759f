import { open } from 'node:fs/promises';
import type { WholeFile } from '../../file/whole-file.ts';

/** What an OLE compound file holds: a workbook under a password, an old workbook, or something else. */
export type OleKind = 'encrypted' | 'workbook' | 'other';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const directorySectors = 8;
const wide = (text: string) => Buffer.from(text, 'utf16le');
const workbookNames = [wide('Workbook\0'), wide('Book\0')];
const encryptedName = wide('EncryptedPackage');

function isOle(head: Uint8Array): boolean {
  return signature.every((byte, index) => head[index] === byte);
}

/** Does the beginning of a file show an old workbook or one under a password? Documents of other programs do not. */
export function looksLikeOldWorkbook(head: Uint8Array): boolean {
  if (!isOle(head)) return false;
  const start = directoryStart(head);
  return kindOf(Buffer.from(head.subarray(start, start + directoryBytes(head)))) !== 'other' || startsWithSheets(head);
}

/** What an OLE file holds, by the names in its directory. */
export async function oleKind(file: WholeFile): Promise<OleKind | undefined> {
  const head = await bytesAt(file, 0, 1024);
  if (!isOle(head)) return undefined;
  const kind = kindOf(Buffer.from(await bytesAt(file, directoryStart(head), directoryBytes(head))));
  return kind === 'other' && startsWithSheets(head) ? 'workbook' : kind;
}

function kindOf(directory: Buffer): OleKind {
  if (directory.includes(encryptedName)) return 'encrypted';
  return workbookNames.some((name) => directory.includes(name)) ? 'workbook' : 'other';
}

/** Record with which the sheets of Excel 97 and newer start, in the first sector. */
function startsWithSheets(head: Uint8Array): boolean {
  return head[512] === 0x09 && head[513] === 0x08 && head[516] === 0x00 && head[517] === 0x06;
}

function sectorBytes(head: Uint8Array): number {
  return head[30] === 12 ? 4096 : 512;
}

function directoryStart(head: Uint8Array): number {
  return ((head[48] ?? 0) + (head[49] ?? 0) * 0x100 + (head[50] ?? 0) * 0x10000 + (head[51] ?? 0) * 0x1000000 + 1) * sectorBytes(head);
}

function directoryBytes(head: Uint8Array): number {
  return directorySectors * sectorBytes(head);
}

async function bytesAt(file: WholeFile, start: number, length: number): Promise<Uint8Array> {
  if ('bytes' in file) return file.bytes.subarray(start, start + length);
  const handle = await open(file.path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
