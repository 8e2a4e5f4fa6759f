/** Characters below the space that texts do hold: tabulator, ends of lines and pages, escape, end of a DOS file. */
const inTexts = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);

/** Whether a beginning of a file can be a text in an encoding that keeps ASCII. */
export function looksLikeText(head: Uint8Array): boolean {
  return head.every((byte) => byte >= 0x20 || inTexts.has(byte));
}
