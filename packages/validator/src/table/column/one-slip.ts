const shortest = 6;
const smallLetters = /^\p{Ll}+$/u;

/**
 * Does one small letter more, less, other, or two swapped part two longer words? Digits, capitals and endings do not count:
 * they tell things apart (`Zóna A`, `okna`, `okno`).
 */
export function isOneSlip(written: string, right: string): boolean {
  if (Math.min(written.length, right.length) < shortest || Math.abs(written.length - right.length) > 1) return false;
  let start = 0;
  while (start < written.length && start < right.length && written[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(written.length, right.length) - start;
  while (end < most && written[written.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  // The last two letters of a word are its ending: another case or gender of the same word.
  const rest = right.slice(right.length - end);
  if (start === 0 || !/^\p{L}{2}/u.test(rest)) return false;
  const [a, b] = [written.slice(start, written.length - end), right.slice(start, right.length - end)];
  if (!smallLetters.test(a + b)) return false;
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
