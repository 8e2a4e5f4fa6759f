import { parquetMetadata, type FileMetaData } from 'hyparquet';
import { DecodeFault } from './decode-fault.ts';

/** Bytes of a part of a file. */
export type ReadPart = (start: number, end: number) => Promise<ArrayBuffer>;

const tailBytes = 8;
const maxFooterBytes = 64 * 1024 * 1024;
/** The mark at the end of a file, and of one whose footer is encrypted. */
const marks = { plain: 'PAR1', encrypted: 'PARE' } as const;

/**
 * Reads the footer, once its length was found to lie within the file.
 *
 * @returns undefined when the footer is encrypted
 * @throws {DecodeFault}
 */
export async function readFooter(read: ReadPart, sizeBytes: number): Promise<FileMetaData | undefined> {
  if (sizeBytes < tailBytes + 4) throw new DecodeFault('footer');
  const tail = Buffer.from(await read(sizeBytes - tailBytes, sizeBytes));
  const mark = tail.toString('latin1', 4);
  if (mark === marks.encrypted) return undefined;
  const length = tail.readUInt32LE(0);
  if (mark !== marks.plain || length > sizeBytes - tailBytes - 4) throw new DecodeFault('footer');
  if (length > maxFooterBytes) throw new DecodeFault('too-large');
  const footer = await read(sizeBytes - tailBytes - length, sizeBytes);
  try {
    return parquetMetadata(footer, { geoparquet: false });
  } catch {
    throw new DecodeFault('footer-broken');
  }
}
