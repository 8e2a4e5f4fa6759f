import { defaultBudget } from '../../file/budget.ts';
import type { CheckedFile } from '../../file/checked-file.ts';
import type { FileOptions } from '../../file/file-checker.ts';
import type { FileSource } from '../../file/file-source.ts';
import { runFileChecks, type Blocker } from '../../file/run-file-checks.ts';
import { readXml } from '../../xml/read-xml.ts';
import type { XmlStage } from '../../xml/xml-check.ts';
import { xmlChecks } from '../../xml/xml-checks.ts';
import { checkedService } from '../checked-service.ts';
import { CapabilitiesReader } from './capabilities-reader.ts';

/** A description of a service is text for programs: a larger one helps nobody. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Checks what a service of the OGC says of itself (capabilities of WMS, WFS, WMTS, WCS): XML, version, texts, layers with
 * their extents and coordinate systems, formats, contact and terms. Rows are layers.
 *
 * @throws only when the source cannot be read
 */
export async function inspectCapabilities(source: FileSource, { declared = {}, budget = {} }: FileOptions = {}): Promise<CheckedFile> {
  const { bytes, timeMs } = { ...defaultBudget, bytes: maxBytes, ...budget };
  const reader = new CapabilitiesReader();
  let elements = -1;
  const { open, ...others } = reader.handlers;
  const handlers = {
    ...others,
    open: (...opened: Parameters<NonNullable<typeof open>>) => {
      elements += 1;
      open?.(...opened);
    },
  };
  // Capabilities of WMS 1.1.1 must name their document type.
  const read = await readXml(source, handlers, { maxBytes: bytes, deadline: performance.now() + timeMs, allowsDoctype: true });
  const blocker: Blocker | undefined = read.fault && { check: 'xml-well-formed', isOpaque: true };
  const facts = { ...read, elements: Math.max(0, elements) };
  return checkedService(
    reader.description,
    {
      sizeBytes: read.sizeBytes,
      notation: 'XML',
      checks: runFileChecks(xmlChecks, facts, (stage: XmlStage) => (stage === 'document' ? blocker : undefined)),
      ...(blocker && { blocker }),
      ...(read.limit && { limit: read.limit }),
    },
    declared,
  );
}
