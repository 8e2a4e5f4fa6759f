/** Longest name of a column that a passport holds. */
const maxName = 500;

/** Name of a column as a passport writes it; a column without a name is told by its number. */
export function nameInPassport(name: string, index: number): string {
  return (name || `sloupec ${index + 1}`).slice(0, maxName);
}
