/** Is it Parquet, by the mark at its beginning? */
export function looksLikeParquet([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x41 && third === 0x52 && (fourth === 0x31 || fourth === 0x45);
}
