import { ArchiveFault } from '../archive/archive-fault.ts';
import type { Archive, ArchiveEntry } from '../archive/archive.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import { readXml, type XmlElement, type XmlHandlers } from '../xml/read-xml.ts';
import type { WorkbookFault } from './workbook-check.ts';

const unsafe = new Set(['doctype', 'entity', 'too-deep', 'too-large']);

/** Reads the files of a workbook one by one and keeps what was wrong with them. */
export class PartReader {
  readonly faults: WorkbookFault[] = [];
  limit: ReadLimitName | undefined;
  readonly #archive: Archive;
  readonly #deadline: number;
  readonly #byName: ReadonlyMap<string, ArchiveEntry>;

  constructor(archive: Archive, deadline: number) {
    this.#archive = archive;
    this.#deadline = deadline;
    this.#byName = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(name: string): boolean {
    return this.#byName.has(name.toLowerCase());
  }

  /** Names of the files below a folder. */
  namesUnder(folder: string): string[] {
    return [...this.#byName.keys()].filter((name) => name.startsWith(folder.toLowerCase()));
  }

  /** Is the time over, or another limit met? */
  get isOver(): boolean {
    if (performance.now() > this.#deadline) this.limit ??= 'time';
    return this.limit !== undefined;
  }

  note(code: WorkbookFault['code'], part: string): void {
    if (this.faults.length < 5) this.faults.push({ code, part });
  }

  /**
   * Reads one file of XML; a missing one is a fault unless it is optional.
   *
   * @param label what a fault calls the file: a sheet has its own name
   * @returns whether it was read to its end
   */
  async read(name: string, handlers: XmlHandlers, { isOptional = false, label = name } = {}): Promise<boolean> {
    const entry = this.#byName.get(name.toLowerCase());
    if (!entry) {
      if (!isOptional) this.note('part-missing', label);
      return false;
    }
    try {
      const { fault, limit } = await readXml(this.#archive.read(entry), handlers, { deadline: this.#deadline });
      if (limit) this.limit ??= limit;
      if (fault) this.note(unsafe.has(fault.code) ? 'part-unsafe' : 'part-xml', label);
      return !fault && !limit;
    } catch (error) {
      if (!(error instanceof ArchiveFault)) throw error;
      this.note('part-damaged', label);
      return false;
    }
  }
}

/** Value of an attribute by its name without a prefix. */
export function attribute({ attributes }: XmlElement, local: string): string | undefined {
  const plain = attributes[local];
  if (plain) return plain.value;
  for (const name in attributes) if (attributes[name]?.local === local) return attributes[name].value;
  return undefined;
}
