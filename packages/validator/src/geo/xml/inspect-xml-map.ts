import type { CheckedFile } from '../../file/checked-file.ts';
import type { Declared } from '../../file/declared.ts';
import type { FileOptions } from '../../file/file-checker.ts';
import type { FileSource } from '../../file/file-source.ts';
import { runFileChecks, type Blocker } from '../../file/run-file-checks.ts';
import type { ScoredCheck } from '../../score/scored-check.ts';
import { readXml, type XmlHandlers, type XmlRead } from '../../xml/read-xml.ts';
import type { XmlStage } from '../../xml/xml-check.ts';
import { xmlChecks } from '../../xml/xml-checks.ts';
import { checkedLayers, type Layer } from '../checked-layers.ts';
import { geoBudget } from '../geo-budget.ts';
import type { SurveyOptions } from '../survey/survey.ts';

/** What the surveys of a text format share; the system is up to the format. */
export type XmlSurveyOptions = Omit<SurveyOptions, 'system' | 'coverage'> & { readonly declared: Declared };

/** Makes features of the elements of one format. */
export interface XmlMapReader {
  readonly handlers: XmlHandlers;
  readonly layers: readonly Layer[];
}

/** One format of maps in XML. */
export interface XmlMapFormat<Reader extends XmlMapReader> {
  /** Code of the format. */
  readonly format: string;
  readonly start: (options: XmlSurveyOptions) => Reader;
  /** Checks of the format itself, once it is read as far as it goes. */
  readonly checks: (reader: Reader, blocker: Blocker | undefined) => ScoredCheck[];
}

/** Reads a map in XML feature by feature, and checks the XML, the format and the features. */
export async function inspectXmlMap<Reader extends XmlMapReader>(
  { format, start, checks }: XmlMapFormat<Reader>,
  source: FileSource,
  { declared = {}, budget = {} }: FileOptions = {},
): Promise<CheckedFile> {
  const { bytes: maxBytes, rows: maxFeatures, timeMs } = { ...geoBudget, ...budget };
  const reader = start({ declared, territory: declared.territory, maxFeatures, isText: true, hasTypes: false });
  const { handlers, count } = counted(reader.handlers);
  const read = await readXml(source, handlers, { maxBytes, deadline: performance.now() + timeMs });
  const blocker: Blocker | undefined = read.fault && { check: 'xml-well-formed' };
  return checkedLayers(
    {
      format,
      sizeBytes: read.sizeBytes,
      layers: reader.layers,
      checks: [...runXmlChecks(read, count(), blocker), ...checks(reader, blocker)],
      ...(blocker && { blocker }),
      ...(read.limit && { limit: read.limit }),
    },
    declared,
  );
}

function counted(handlers: XmlHandlers): { handlers: XmlHandlers; count: () => number } {
  let elements = -1;
  return {
    handlers: {
      ...handlers,
      open: (element, place) => {
        elements += 1;
        handlers.open?.(element, place);
      },
    },
    count: () => Math.max(0, elements),
  };
}

function runXmlChecks(read: XmlRead, elements: number, blocker: Blocker | undefined): ScoredCheck[] {
  return runFileChecks(xmlChecks, { ...read, elements }, (stage: XmlStage) => (stage === 'document' ? blocker : undefined));
}
