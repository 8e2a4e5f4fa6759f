import type { Draft } from '@pasport/model';
import { linkHash } from '../links/link-hash.ts';
import { checkableFiles } from '../quality/file-check.ts';

/** Hashes of the addresses of the files that are checked, by the JSON Pointer of their distribution. */
export function fileHashes(draft: Draft): ReadonlyMap<string, string> {
  return new Map(checkableFiles(draft).map(({ pointer, url }) => [pointer, linkHash(url)]));
}

/** Where the passport has a file, by the hash of its address. */
export function placesOf(draft: Draft): ReadonlyMap<string, string> {
  return new Map([...fileHashes(draft)].map(([pointer, hash]) => [hash, pointer]));
}
