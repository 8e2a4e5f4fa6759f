/** Facts one after another with dots between, broken only between facts; a fact left out is `''`. */
export function factsLines(facts: readonly string[], width: number): string {
  const lines: string[] = [];
  for (const fact of facts) {
    if (fact === '') continue;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 3 + fact.length <= width) lines[lines.length - 1] = `${last} · ${fact}`;
    else lines.push(fact);
  }
  return lines.map((line) => `${line}\n`).join('');
}
