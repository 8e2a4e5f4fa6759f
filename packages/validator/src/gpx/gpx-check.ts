import type { FileCheck } from '../file/file-check.ts';
import type { GpxReader } from './gpx-reader.ts';

/** One rule about GPX. */
export type GpxCheck = FileCheck<GpxReader, 'document'>;
