/** Longest expression that is tried. */
const maxLength = 1000;

/** Expression of ECMAScript; a word says why there is none. */
export function regularExpression(source: string): RegExp | 'invalid' | 'unsafe' {
  const expression = compiled(source, 'u') ?? compiled(source, '');
  if (!expression) return 'invalid';
  return source.length > maxLength || repeatsWhatVaries(source) ? 'unsafe' : expression;
}

/** Old expressions escape what Unicode mode does not let them to. */
function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/**
 * Does the expression repeat a group that itself repeats something, or offers a choice? Matching could take time without
 * end, as in `(a+)+`.
 */
function repeatsWhatVaries(source: string): boolean {
  const bare = source.replaceAll(/\\./gsu, 'x').replaceAll(/\[[^\]]*\]/gu, 'x');
  const varies: boolean[] = [false];
  for (let at = 0; at < bare.length; at += 1) {
    const letter = bare[at]!;
    const isRepeat = /^(?:[*+]|\{\d+,\d*\})/u.test(bare.slice(at, at + 12));
    if (letter === '(') varies.push(false);
    else if (letter === '|' || isRepeat) varies[varies.length - 1] = true;
    else if (letter === ')') {
      const inner = varies.pop() ?? false;
      if (inner && /^(?:[*+]|\{\d+,\d*\})/u.test(bare.slice(at + 1, at + 13))) return true;
      if (inner) varies[varies.length - 1] = true;
    }
  }
  return false;
}
