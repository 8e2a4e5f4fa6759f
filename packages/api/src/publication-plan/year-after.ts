/** The same instant a year later, ISO 8601; of 29 February it is 1 March. */
export function yearAfter(at: string): string {
  const date = new Date(at);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString();
}
