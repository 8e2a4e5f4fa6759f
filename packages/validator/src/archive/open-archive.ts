import { isUtf8 } from 'node:buffer';
import { fromBufferPromise, openPromise, validateFileName, type Entry, type ZipFile } from 'yauzl';
import type { WholeFile } from '../file/whole-file.ts';
import { ArchiveFault, type ArchiveFaultKind } from './archive-fault.ts';
import { defaultArchiveLimits, type Archive, type ArchiveEntry, type ArchiveLimits } from './archive.ts';

// Names are decoded here: yauzl would refuse the whole archive for one name that leads out of it.
const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true } as const;
const maxNames = 5;

/**
 * Reads the list of a ZIP archive, safely: entries that lead out of it, are encrypted, are links or would unpack to more
 * than the limits allow are left out and told as defects. Nothing is unpacked before `read`.
 *
 * @throws {ArchiveFault} `damaged` when the list cannot be read at all
 */
export async function openArchive(file: WholeFile, limits: Partial<ArchiveLimits> = {}): Promise<Archive> {
  const zip = await openZip(file);
  const listing = new Listing({ ...defaultArchiveLimits, ...limits });
  try {
    for await (const entry of zip.eachEntry()) if (!listing.add(entry)) break;
  } catch (error) {
    if (isUnreadable(error)) throw error;
    listing.note('damaged', '');
  }
  return {
    entries: [...listing.entries.keys()],
    defects: [...listing.defects.values()],
    read: (entry) => readEntry(zip, listing.entries.get(entry)),
    close: async () => zip.close(),
  };
}

/**
 * The same for a file that may be no archive at all.
 *
 * @returns undefined when the list cannot be read; throws only when the file itself cannot
 */
export async function archiveOf(file: WholeFile): Promise<Archive | undefined> {
  return await openArchive(file).catch((error: unknown) => {
    if (error instanceof ArchiveFault) return undefined;
    throw error;
  });
}

/** The disk failed, not the archive. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

async function openZip(file: WholeFile): Promise<ZipFile> {
  try {
    return 'path' in file ? await openPromise(file.path, options) : await fromBufferPromise(Buffer.from(file.bytes), options);
  } catch (error) {
    throw isUnreadable(error) ? error : new ArchiveFault('damaged');
  }
}

/** Entries sorted into those that may be read and defects. */
class Listing {
  readonly entries = new Map<ArchiveEntry, Entry>();
  readonly defects = new Map<ArchiveFaultKind, { kind: ArchiveFaultKind; count: number; names: string[] }>();
  readonly #names = new Set<string>();
  readonly #limits: ArchiveLimits;
  #count = 0;
  #bytes = 0;

  constructor(limits: ArchiveLimits) {
    this.#limits = limits;
  }

  note(kind: ArchiveFaultKind, name: string): void {
    const defect = this.defects.get(kind) ?? { kind, count: 0, names: [] };
    defect.count += 1;
    if (defect.names.length < maxNames && name !== '') defect.names.push(name.slice(0, 200));
    this.defects.set(kind, defect);
  }

  /** @returns false when there are too many to go on */
  add(entry: Entry): boolean {
    this.#count += 1;
    if (this.#count > this.#limits.entries) {
      this.note('too-many-entries', '');
      return false;
    }
    const name = nameOf(entry);
    if (name.endsWith('/')) return true;
    const fault = this.#faultOf(entry, name);
    if (fault) this.note(fault, name);
    if (fault && fault !== 'repeated-name') return true;
    this.#names.add(name);
    this.#bytes += entry.uncompressedSize;
    if (!fault) this.entries.set({ name, sizeBytes: entry.uncompressedSize }, entry);
    return true;
  }

  #faultOf(entry: Entry, name: string): ArchiveFaultKind | undefined {
    const { compressedSize, uncompressedSize } = entry;
    const { ratio, ratioFromBytes, totalBytes } = this.#limits;
    if (validateFileName(name) !== null || name.includes('\u0000')) return 'unsafe-name';
    if (entry.isEncrypted()) return 'encrypted';
    if (isLink(entry)) return 'link';
    if (uncompressedSize > ratioFromBytes && uncompressedSize > ratio * compressedSize) return 'suspicious-ratio';
    if (this.#bytes + uncompressedSize > totalBytes) return 'too-large';
    return this.#names.has(name) ? 'repeated-name' : undefined;
  }
}

/** Czech programs write names in CP852 or windows-1250 without saying so. */
function nameOf({ fileName }: Entry): string {
  const raw = fileName as unknown as Buffer;
  const text = isUtf8(raw) ? raw.toString('utf8') : new TextDecoder('windows-1250').decode(raw);
  return text.replaceAll('\\', '/');
}

/** Symbolic links carry their kind in the upper half of the attributes, when made on Unix. */
function isLink({ externalFileAttributes, versionMadeBy }: Entry): boolean {
  return versionMadeBy >> 8 === 3 && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

async function* readEntry(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (!entry) throw new ArchiveFault('damaged');
  try {
    // Sizes are validated: an entry that unpacks to more than it declares ends in an error.
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw isUnreadable(error) ? error : new ArchiveFault('damaged');
  }
}
