import { problemCodes, type Language, type Problem } from '@pasport/model';

/** Problem details (RFC 9457) in the language of the reader. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly faults?: readonly { pointer: string; code: string; message: string }[];
  readonly params?: Readonly<Record<string, string | number>>;
  readonly requestId?: string;
}

/** Renders a problem; the same document over HTTP and in the lines of an import. */
export function problemDocument(problem: Problem, language: Language, requestId?: string): ProblemDocument {
  const { status, title } = problemCodes[problem.code];
  return {
    type: `urn:pasport:problem:${problem.code}`,
    title: title[language],
    status,
    code: problem.code,
    ...(problem.faults.length > 0 && {
      faults: problem.faults.map((fault) => ({ pointer: fault.pointer, code: fault.code, message: fault.message[language] })),
    }),
    ...(Object.keys(problem.params).length > 0 && { params: problem.params }),
    ...(requestId !== undefined && { requestId }),
  };
}
