/** Name of an encoding by which its spellings are equal: `UTF8`, `utf-8`; `cp1250`, `windows-1250`. */
export function plainEncoding(encoding: string): string {
  return encoding
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '')
    .replace(/^cp(125\d)$/u, 'windows$1')
    .replace(/^(utf8).*/u, '$1');
}
