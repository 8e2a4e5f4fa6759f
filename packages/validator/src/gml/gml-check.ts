import type { FileCheck } from '../file/file-check.ts';
import type { GmlReader } from './gml-reader.ts';

/** One rule about GML. */
export type GmlCheck = FileCheck<GmlReader, 'document'>;
