/**
 * Names of the members of the root object at the beginning of a text of JSON, as far as it goes.
 *
 * @returns names with where their values start; none when the root is no object
 */
export function topNames(text: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gsu;
  let depth = 0;
  let last: string | undefined;
  if (!/^\uFEFF?\s*\{/u.test(text)) return names;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (token === ':' && depth === 1 && last !== undefined) names.set(last, index + 1);
    last = token.startsWith('"') ? token.slice(1, -1) : undefined;
    if (depth === 0) break;
  }
  return names;
}
