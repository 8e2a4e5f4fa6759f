import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { StreamParser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import type { Budget } from '../file/budget.ts';
import { bytesOf } from '../file/file-source.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import type { WholeFile } from '../file/whole-file.ts';
import { readXml } from '../xml/read-xml.ts';
import { hasLiteralForm } from './literal-form.ts';
import type { RdfDefectKind, RdfFacts } from './rdf-check.ts';
import type { RdfFormat } from './rdf-formats.ts';

/** What reading told, with the bytes that were read. */
export type RdfRead = RdfFacts & { readonly sizeBytes: number };

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: { readonly value: string };
}

interface Statement {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** The address that the file would have; an IRI that begins with it was relative. */
const base = 'relative://file/';
const n3Formats: Partial<Record<RdfFormat, string>> = {
  RDF_TURTLE: 'Turtle',
  RDF_N_TRIPLES: 'N-Triples',
  RDF_N_QUADS: 'N-Quads',
  RDF_TRIG: 'TriG',
};

class ContextElsewhere extends Error {}

function refuse(): never {
  throw new ContextElsewhere();
}

/** Parsers by notation; a context of JSON-LD on the network is not fetched. */
function parserOf(format: RdfFormat) {
  if (format === 'RDF_XML') return new RdfXmlParser({ baseIRI: base });
  if (format !== 'JSON_LD') return new StreamParser({ format: n3Formats[format] ?? 'Turtle', baseIRI: base });
  return new JsonLdParser({ baseIRI: base, documentLoader: { load: refuse } });
}

/** Reads RDF once, as far as the budget goes. XML is first read safely: a document type ends the reading. */
export async function readRdf(file: WholeFile, format: RdfFormat, budget: Budget): Promise<RdfRead> {
  const deadline = performance.now() + budget.timeMs;
  const source = 'path' in file ? file.path : file.bytes;
  if (format === 'RDF_XML') {
    const { fault, sizeBytes } = await readXml(source, {}, { deadline, maxBytes: budget.bytes });
    if (fault) return { sizeBytes, statements: 0, isUtf8: true, defects: new Map(), fault: { kind: 'syntax', position: fault } };
  }
  const counted = new StatementCount();
  const state: { sizeBytes: number; isUtf8: boolean; limit?: ReadLimitName } = { sizeBytes: 0, isUtf8: true };
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    let rest: Uint8Array = new Uint8Array();
    for await (const piece of bytesOf(source)) {
      state.sizeBytes += piece.length;
      if (state.sizeBytes > budget.bytes) state.limit = 'bytes';
      else if (counted.statements > budget.rows) state.limit = 'rows';
      else if (performance.now() > deadline) state.limit = 'time';
      if (state.limit) return;
      const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
      const end = bytes.lastIndexOf(0x0a) + 1 || bytes.length;
      state.isUtf8 &&= isUtf8(bytes.subarray(0, end)) || format === 'RDF_XML';
      rest = bytes.slice(end);
      yield piece;
    }
    state.isUtf8 &&= isUtf8(rest) || format === 'RDF_XML';
  };
  const fault = await parse(Readable.from(pieces(), { objectMode: false }), format, counted);
  return {
    sizeBytes: state.sizeBytes,
    statements: counted.statements,
    isUtf8: state.isUtf8,
    defects: counted.defects,
    ...(state.limit ? { limit: state.limit } : fault && { fault }),
  };
}

async function parse(input: Readable, format: RdfFormat, counted: StatementCount): Promise<RdfFacts['fault']> {
  const parser = parserOf(format);
  return await new Promise((resolve) => {
    const fail = (error: Error & { context?: { line?: number } }): void => {
      input.destroy();
      resolve(faultOf(error));
    };
    parser.on('data', (statement: Statement) => counted.add(statement));
    parser.on('error', fail);
    parser.on('end', () => resolve(undefined));
    input.on('error', fail);
    input.pipe(parser);
  });
}

function faultOf(error: Error & { context?: { line?: number } }): RdfFacts['fault'] {
  if (error instanceof ContextElsewhere || /context/iu.test(error.message)) return { kind: 'context' };
  const row = error.context?.line ?? Number(/line (\d+)/u.exec(error.message)?.[1] ?? 0);
  return { kind: 'syntax', ...(row > 0 && { position: { row } }) };
}

/** Statements with what is wrong in them. */
class StatementCount {
  statements = 0;
  readonly defects = new Map<RdfDefectKind, number>();

  add({ subject, predicate, object }: Statement): void {
    this.statements += 1;
    for (const term of [subject, predicate, object])
      if (term.termType === 'NamedNode' && term.value.startsWith(base)) this.#note('relative-iri');
    if (object.termType === 'Literal' && object.datatype && !hasLiteralForm(object.value, object.datatype.value))
      this.#note('literal-form');
  }

  #note(kind: RdfDefectKind): void {
    this.defects.set(kind, (this.defects.get(kind) ?? 0) + 1);
  }
}
