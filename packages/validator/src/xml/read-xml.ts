import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { ReadLimitName } from '../file/file-report.ts';
import { bytesOf, type FileSource } from '../file/file-source.ts';
import { ReadLimit } from '../file/read-limit.ts';
import { xmlEncoding, type XmlEncoding } from './xml-encoding.ts';
import { xmlFaultCode, type XmlFault, type XmlFaultCode } from './xml-fault.ts';

/** An element as it opens: `uri` and `local` of its name, `attributes` by their names as written. */
export type XmlElement = Pick<SaxesTagNS, 'name' | 'uri' | 'local' | 'attributes'>;

/** What happens while a file is read; a handler may throw a `ReadLimit` to end the reading. */
export interface XmlHandlers {
  readonly open?: (element: XmlElement, place: XmlPlace) => void;
  /** Text between two tags, CDATA too, entities resolved. */
  readonly text?: (text: string) => void;
  readonly close?: (element: XmlElement) => void;
}

/** Line and character, from 1. */
type XmlPlace = () => { readonly row: number; readonly column: number };

/** How far a file is read. */
export interface XmlOptions {
  /** Bytes of the file. */
  readonly maxBytes?: number;
  /** Time of `performance.now()` at which reading ends. */
  readonly deadline?: number;
  /** May the file name a document type of somebody else? It is neither fetched nor used; one with rules of its own ends the reading. */
  readonly allowsDoctype?: boolean;
}

/** What reading of a file told of the file itself. */
export interface XmlRead {
  readonly sizeBytes: number;
  readonly encoding: XmlEncoding;
  /** Why the file is no XML, or none that is safe to read. */
  readonly fault?: XmlFault;
  /** Only the beginning was read. */
  readonly limit?: ReadLimitName;
}

const maxDepth = 200;
/** Characters of one piece of text, one tag, one comment. */
const maxTokenLength = 32 * 1024 * 1024;

/**
 * Reads XML safely, piece by piece, in bounded memory: a document type with or without entities ends the reading (unless one
 * of somebody else is allowed), so does nesting over 200 levels. Encoding by the byte order mark or the declaration.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @throws only when the source cannot be read, or what a handler throws besides `ReadLimit`
 */
export async function readXml(source: FileSource, handlers: XmlHandlers, options: XmlOptions = {}): Promise<XmlRead> {
  const { maxBytes = Infinity, deadline = Infinity, allowsDoctype = false } = options;
  const reader = new Reader(handlers, allowsDoctype);
  let sizeBytes = 0;
  try {
    for await (const piece of bytesOf(source)) {
      const room = maxBytes - sizeBytes;
      sizeBytes += Math.min(room, piece.length);
      reader.add(piece.subarray(0, room));
      if (piece.length > room) throw new ReadLimit('bytes');
      if (performance.now() > deadline) throw new ReadLimit('time');
    }
    reader.end();
  } catch (error) {
    if (error instanceof ReadLimit) return { sizeBytes, encoding: reader.encoding, limit: error.limit };
    if (!(error instanceof Stop)) throw error;
    return { sizeBytes, encoding: reader.encoding, fault: { code: error.code, ...reader.place() } };
  }
  return { sizeBytes, encoding: reader.encoding };
}

class Stop extends Error {
  readonly code: XmlFaultCode;

  constructor(code: XmlFaultCode) {
    super(code);
    this.code = code;
  }
}

/** Bytes in, events out. */
class Reader {
  encoding: XmlEncoding = { label: 'utf-8', hasBom: false };
  readonly place: XmlPlace = () => ({ row: this.#parser.line, column: this.#parser.column + 1 });
  readonly #parser = new SaxesParser({ xmlns: true });
  #decoder: TextDecoder | undefined;
  #head: Uint8Array = new Uint8Array();
  #depth = 0;
  /** Where the last event was; a token longer than the limit has none. */
  #eventAt = 0;

  constructor({ open, text, close }: XmlHandlers, allowsDoctype: boolean) {
    const parser = this.#parser;
    const happened = () => (this.#eventAt = parser.position);
    parser.on('error', ({ message }) => {
      throw new Stop(xmlFaultCode(message));
    });
    parser.on('doctype', (doctype) => {
      if (!allowsDoctype || doctype.includes('[')) throw new Stop('doctype');
    });
    parser.on('opentag', (element) => {
      happened();
      this.#depth += 1;
      if (this.#depth > maxDepth) throw new Stop('too-deep');
      open?.(element, this.place);
    });
    parser.on('closetag', (element) => {
      happened();
      this.#depth -= 1;
      close?.(element);
    });
    parser.on('text', (value) => {
      happened();
      text?.(value);
    });
    parser.on('cdata', (value) => {
      happened();
      text?.(value);
    });
    parser.on('comment', happened);
  }

  add(piece: Uint8Array): void {
    if (this.#decoder) return this.#write(piece);
    this.#head = Buffer.concat([this.#head, piece]);
    if (this.#head.length >= 1024) this.#start();
  }

  end(): void {
    if (!this.#decoder) this.#start();
    try {
      this.#parser.write(this.#decoder?.decode() ?? '');
    } catch (error) {
      throw error instanceof TypeError ? new Stop('encoding') : error;
    }
    this.#parser.close();
  }

  #start(): void {
    this.encoding = xmlEncoding(this.#head);
    if (this.encoding.label === undefined) throw new Stop('encoding-unknown');
    this.#decoder = new TextDecoder(this.encoding.label, { fatal: true });
    this.#write(this.#head);
  }

  #write(piece: Uint8Array): void {
    this.#parser.write(this.#decode(piece));
    if (this.#parser.position - this.#eventAt > maxTokenLength) throw new Stop('too-large');
  }

  #decode(piece: Uint8Array): string {
    try {
      return this.#decoder?.decode(piece, { stream: true }) ?? '';
    } catch {
      throw new Stop('encoding');
    }
  }
}
