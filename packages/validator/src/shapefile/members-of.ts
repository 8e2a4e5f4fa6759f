import type { Archive, ArchiveEntry } from '../archive/archive.ts';
import { memberKinds, type MemberKind } from './shapefile-check.ts';

const maxShapefiles = 100;

/** Files of one shapefile. */
export interface Members {
  readonly name: string;
  readonly entries: ReadonlyMap<MemberKind, ArchiveEntry>;
}

/** Shapefiles of an archive: files of one folder and one name, whatever the capitals. A lone table is none. */
export function membersOf({ entries }: Archive): Members[] {
  const byBase = new Map<string, { name: string; entries: Map<MemberKind, ArchiveEntry> }>();
  for (const entry of entries) {
    const dot = entry.name.lastIndexOf('.');
    const ending = entry.name.slice(dot + 1).toLowerCase();
    const kind = memberKinds.find((one) => one === ending);
    if (!kind || entry.name.startsWith('__MACOSX/')) continue;
    const name = entry.name.slice(0, dot);
    const members = byBase.get(name.toLowerCase()) ?? { name, entries: new Map<MemberKind, ArchiveEntry>() };
    members.entries.set(kind, entry);
    byBase.set(name.toLowerCase(), members);
  }
  return [...byBase.values()].filter(({ entries: files }) => files.has('shp') || files.has('shx')).slice(0, maxShapefiles);
}
