/** Is it a RÚIAN element as Pasport writes it, `obec/586307`? */
export function isUnitId(word: string): boolean {
  return /^[a-z0-9-]+\/\d+$/.test(word);
}
