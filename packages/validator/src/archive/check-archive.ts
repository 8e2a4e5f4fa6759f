import type { FileChecker, Inspect } from '../file/file-checker.ts';
import { wholeFile, type WholeFile } from '../file/whole-file.ts';
import { archiveFormats, formatOfArchive, type ArchiveFormat } from './format-of-archive.ts';
import { archiveOf } from './open-archive.ts';

/**
 * The checker of every format that is a ZIP archive: tells what the archive is and hands it on.
 *
 * @param checks by format; those that are missing go to `other`
 * @param other what checks archives that hold no known format, are damaged, or too large a stream
 */
export function archiveChecker(checks: Partial<Readonly<Record<ArchiveFormat, Inspect>>>, other: Inspect): FileChecker {
  return {
    recognises: ([first, second, third, fourth]) =>
      first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6)),
    formats: archiveFormats,
    binary: true,
    inspect: async (source, options) => {
      const file = await wholeFile(source);
      if (!file) return await other(new Uint8Array([0x50, 0x4b, 3, 4]), options);
      const format = await formatOf(file);
      return await ((format && checks[format]) ?? other)('path' in file ? file.path : file.bytes, options);
    },
  };
}

/** @returns undefined for an archive whose list of entries cannot be read */
async function formatOf(file: WholeFile): Promise<ArchiveFormat | undefined> {
  const archive = await archiveOf(file);
  if (!archive) return undefined;
  try {
    return await formatOfArchive(archive);
  } finally {
    await archive.close();
  }
}
