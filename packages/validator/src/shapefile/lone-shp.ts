import type { Archive } from '../archive/archive.ts';
import { bytesOf } from '../file/file-source.ts';
import { sizeOfFile, type WholeFile } from '../file/whole-file.ts';

/** Is it the file of geometries of a shapefile, by its mark? */
export function looksLikeShp(head: Uint8Array): boolean {
  return head[0] === 0 && head[1] === 0 && head[2] === 0x27 && head[3] === 0x0a && head.length >= 100;
}

/** A .shp without its archive, as an archive of one file: what is missing is then told in the same way. */
export async function loneShp(file: WholeFile): Promise<Archive> {
  const entry = { name: '.shp', sizeBytes: await sizeOfFile(file) };
  return {
    entries: [entry],
    defects: [],
    read: () => bytesOf('path' in file ? file.path : file.bytes),
    close: async () => undefined,
  };
}
