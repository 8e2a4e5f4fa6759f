import type { ArchiveCheck } from './archive-check.ts';
import { archiveFewFiles } from './checks/archive-few-files.ts';
import { archiveHoldsData } from './checks/archive-holds-data.ts';
import { archiveNamesUnique } from './checks/archive-names-unique.ts';
import { archiveReadable } from './checks/archive-readable.ts';
import { archiveSafe } from './checks/archive-safe.ts';

/** Every check of archives; the order is that of reports and of the documentation. */
export const archiveChecks: readonly ArchiveCheck[] = [archiveReadable, archiveSafe, archiveNamesUnique, archiveHoldsData, archiveFewFiles];
