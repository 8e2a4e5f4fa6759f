import type { FileCheck } from '../file/file-check.ts';
import type { XmlRead } from './read-xml.ts';

/** An XML file as the checks see it. */
export interface XmlFacts extends XmlRead {
  /** Elements below the root. */
  readonly elements: number;
}

/** How far the reading must have come. */
export type XmlStage = 'bytes' | 'document';

/** One rule about XML. */
export type XmlCheck = FileCheck<XmlFacts, XmlStage>;
