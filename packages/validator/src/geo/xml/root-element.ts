import { textOfHead } from '../../xml/looks-like-xml.ts';

/** The root element of XML by the beginning of a file. */
export interface RootElement {
  readonly local: string;
  /** The tag itself, with its namespaces; cut off when it is longer than the beginning. */
  readonly tag: string;
  /** What follows, as far as the beginning goes. */
  readonly rest: string;
}

const before = /^\uFEFF?\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*)*/u;
const root = /^<(?:[\w.-]+:)?(?<local>[\w.-]+)(?=[\s/>])[^>]*>?/u;

/** @returns undefined when the file does not begin as XML */
export function rootElement(head: Uint8Array): RootElement | undefined {
  const text = textOfHead(head);
  const body = text.slice(before.exec(text)?.[0].length ?? 0);
  const found = root.exec(body);
  const local = found?.groups?.['local'];
  return found && local !== undefined ? { local, tag: found[0], rest: body.slice(found[0].length) } : undefined;
}
