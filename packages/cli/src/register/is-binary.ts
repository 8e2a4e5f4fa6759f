/** Bytes that are no text: a workbook, an archive, a database. Those can be read only whole. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1024).includes(0);
}
