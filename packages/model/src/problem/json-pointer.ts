/** JSON Pointer (RFC 6901) of a path; `[]` is the whole document, `''`. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
