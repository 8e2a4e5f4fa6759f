import { xmlHasContent } from './checks/xml-has-content.ts';
import { xmlUtf8 } from './checks/xml-utf8.ts';
import { xmlWellFormed } from './checks/xml-well-formed.ts';
import type { XmlCheck } from './xml-check.ts';

/** Every check of XML; the order is that of reports and of the documentation. */
export const xmlChecks: readonly XmlCheck[] = [xmlWellFormed, xmlHasContent, xmlUtf8];
