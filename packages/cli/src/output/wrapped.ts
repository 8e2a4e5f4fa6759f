/** A text broken between words so that no line is wider; a longer word keeps its line. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A JSON Pointer broken only before its slashes, so that its names stay whole; a longer name keeps its line. */
export function wrappedPointer(pointer: string, width: number): string[] {
  const lines: string[] = [];
  for (const name of pointer.split(/(?=\/)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length <= width) lines[lines.length - 1] = last + name;
    else lines.push(name);
  }
  return lines;
}
