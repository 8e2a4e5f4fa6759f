import type { FileCheck } from '../file/file-check.ts';
import type { DocumentFormat } from './document-formats.ts';
import { machineReadable } from './checks/machine-readable.ts';

/** A document as the checks see it. */
interface DocumentFacts {
  readonly document: DocumentFormat;
}

/** One rule about files made for people. */
export type DocumentCheck = FileCheck<DocumentFacts, 'file'>;

/** Every check of files made for people. */
export const documentChecks: readonly DocumentCheck[] = [machineReadable];
