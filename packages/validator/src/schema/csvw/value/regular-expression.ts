/** A group that repeats something repeated: matching may take time without end. */
const nestedRepeat = /\((?:[^()\\]|\\.)*(?:[+*]|\{\d+,\d*\})(?:[^()\\]|\\.)*\)(?:[+*]|\{\d+,\d*\})/u;

/** Longest expression that is tried. */
const maxLength = 1000;

/** Expression of ECMAScript; a word says why there is none. */
export function regularExpression(source: string): RegExp | 'invalid' | 'unsafe' {
  if (source.length > maxLength || nestedRepeat.test(source)) return 'unsafe';
  try {
    return new RegExp(source, 'u');
  } catch {
    return withoutUnicode(source);
  }
}

/** Old expressions escape what Unicode mode does not let them to. */
function withoutUnicode(source: string): RegExp | 'invalid' {
  try {
    return new RegExp(source); // eslint-disable-line require-unicode-regexp
  } catch {
    return 'invalid';
  }
}
