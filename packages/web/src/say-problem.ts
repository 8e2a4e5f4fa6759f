import { problemCodes, type Problem } from '@pasport/model';

/** A problem in a line or more for a terminal, in both languages. */
export function sayProblem(problem: Problem): string {
  const { title } = problemCodes[problem.code];
  const params = Object.entries(problem.params).map(([name, value]) => `${name}: ${value}`);
  const faults = problem.faults.map((fault) => `  ${fault.pointer || '/'}: ${fault.message.cs} / ${fault.message.en}`);
  return [`${title.cs} / ${title.en}${params.length > 0 ? ` (${params.join(', ')})` : ''}`, ...faults].join('\n');
}
