const opening = /^\uFEFF?\s*(?:\{\s*(?:["'}]|$)|\[\s*(?:[{["']|$|\]\s*$|-?\d+(?:\.\d+)?\s*[,\]]|(?:true|false|null)\s*[,\]]))/u;

function textOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  return new TextDecoder().decode(head);
}

/** Is it JSON, by its beginning? A broken one too, as long as it shows what it was meant to be. */
export function looksLikeJson(head: Uint8Array): boolean {
  return opening.test(textOf(head));
}

/** Is it one JSON text a line? The first line is whole, and another one starts below it. */
export function looksLikeNdjson(head: Uint8Array): boolean {
  const text = textOf(head).replace(/^\uFEFF/u, '');
  const [, first, second] = /^\s*([{[][^\r\n]*[}\]])[ \t]*\r?\n\s*([{[])/u.exec(text) ?? [];
  if (first === undefined || second === undefined) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}
