/** A cell without blanks around it; the same text when there are none, which is quick to see. */
export function trimmed(cell: string): string {
  const { length } = cell;
  if (length === 0) return cell;
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(length - 1)];
  return isInk(first) && isInk(last) ? cell : cell.trim();
}

/** Certainly no blank; all others are left to `trim`. */
function isInk(code: number): boolean {
  return (code > 32 && code < 128) || (code > 160 && code < 0x1680);
}
