import type { ArchiveFaultKind } from './archive-fault.ts';

/** How much may come out of an archive. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of all entries together, unpacked. */
  readonly totalBytes: number;
  /** Unpacked to packed; more is a bomb, once the entry is larger than `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
}

export const defaultArchiveLimits: ArchiveLimits = {
  entries: 10_000,
  totalBytes: 1024 * 1024 * 1024,
  ratio: 200,
  ratioFromBytes: 50 * 1024 * 1024,
};

/** One file in an archive. */
export interface ArchiveEntry {
  /** Path inside, with slashes. */
  readonly name: string;
  /** Unpacked size as the archive declares it; reading more than that fails. */
  readonly sizeBytes: number;
}

/** A fault with the names of the entries concerned, the first five. */
export interface ArchiveDefect {
  readonly kind: ArchiveFaultKind;
  readonly count: number;
  readonly names: readonly string[];
}

/** A ZIP archive whose list of entries was read; nothing is unpacked before it is asked for. */
export interface Archive {
  /** Files that may be read, folders left out. */
  readonly entries: readonly ArchiveEntry[];
  readonly defects: readonly ArchiveDefect[];
  /**
   * Bytes of an entry, piece by piece.
   *
   * @throws {ArchiveFault} while reading
   */
  readonly read: (entry: ArchiveEntry) => AsyncGenerator<Uint8Array>;
  readonly close: () => Promise<void>;
}
