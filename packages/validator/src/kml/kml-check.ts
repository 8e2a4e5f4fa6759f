import type { FileCheck } from '../file/file-check.ts';
import type { KmlReader } from './kml-reader.ts';

/** One rule about KML. */
export type KmlCheck = FileCheck<KmlReader, 'document'>;
