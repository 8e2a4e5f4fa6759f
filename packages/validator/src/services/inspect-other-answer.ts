import type { CheckedFile } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import { bytesOf, type FileSource } from '../file/file-source.ts';
import { checkedService } from './checked-service.ts';

/**
 * What came from the address of a service and describes none: a page, a picture, a text. Only its size is read.
 *
 * @param format of what came, or `other`
 */
export async function inspectOtherAnswer(source: FileSource, format: string, { declared = {} }: FileOptions): Promise<CheckedFile> {
  let sizeBytes = 0;
  for await (const piece of bytesOf(source)) sizeBytes += piece.length;
  return checkedService({ isException: false, other: format }, { sizeBytes, notation: format, checks: [] }, declared);
}
