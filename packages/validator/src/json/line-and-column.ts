/** Line and column (both from 1) of a character. */
export function lineAndColumn(text: string, offset: number): { row: number; column: number } {
  let row = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    row += 1;
    start = end + 1;
  }
  return { row, column: Math.max(1, offset - start + 1) };
}
