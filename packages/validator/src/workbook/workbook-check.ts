import type { ArchiveDefect } from '../archive/archive.ts';
import type { Declared } from '../file/declared.ts';
import type { FileCheck } from '../file/file-check.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import type { Sheet } from './sheet/sheet.ts';

/** Why a part of a workbook could not be read. */
export type WorkbookFaultCode = 'archive' | 'part-missing' | 'part-damaged' | 'part-xml' | 'part-unsafe' | 'reference' | 'too-large';

/** Where reading of a workbook stopped. */
export interface WorkbookFault {
  readonly code: WorkbookFaultCode;
  /** The sheet, or the file in the archive. */
  readonly part: string;
}

/** A workbook as the checks see it. */
export interface WorkbookFacts {
  readonly format: 'XLSX' | 'ODS' | 'XLS';
  readonly sizeBytes: number;
  /** Why nothing of it was read: a password, or a format of one program. */
  readonly closed?: 'encrypted' | 'binary';
  readonly faults: readonly WorkbookFault[];
  readonly archiveDefects: readonly ArchiveDefect[];
  readonly sheets: readonly Sheet[];
  readonly hasMacros: boolean;
  /** Other workbooks that this one takes values from. */
  readonly externalLinks: number;
  /** Formats of cells that the workbook defines. */
  readonly styles: number;
  readonly limit?: ReadLimitName;
  readonly declared: Declared;
}

/** How far the reading of a workbook must have come. */
export type WorkbookStage = 'file' | 'sheets';

/** One rule about a workbook. */
export type WorkbookCheck = FileCheck<WorkbookFacts, WorkbookStage>;
