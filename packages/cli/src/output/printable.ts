// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Foreign text that is safe in a terminal: no escape sequences, no direction overrides. */
export function printable(text: string): string {
  return text.replace(controls, '\uFFFD');
}

/** The same on one line, for a table cell. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}
