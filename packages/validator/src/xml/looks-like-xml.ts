const opening = /^\s*<(?:\?xml|!--|!DOCTYPE\s+(?!html)|[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?[\s/>])/u;

/** Is it XML by its beginning? A broken one too. */
export function looksLikeXml(head: Uint8Array): boolean {
  return opening.test(textOfHead(head));
}

/** The beginning of a file as text, whatever its encoding: names of elements are ASCII. */
export function textOfHead(head: Uint8Array): string {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0);
  const label = isWide ? 'utf-16le' : (head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] === 0x3c) ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(head);
}
