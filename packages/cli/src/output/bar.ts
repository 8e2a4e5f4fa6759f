/** Bar of a share 0–1, `width` characters wide; only a whole share fills it. */
export function bar(share: number, width: number): string {
  const full = Math.min(Math.round(Math.max(0, share) * width), share < 1 ? width - 1 : width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}
