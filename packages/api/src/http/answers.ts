import type { TSchema } from 'typebox';
import Type from 'typebox';

/** Problem details (RFC 9457) as the interface describes them. */
export const ProblemSchema = Type.Object({
  type: Type.String({ description: 'urn:pasport:problem:<code>' }),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  faults: Type.Optional(Type.Array(Type.Object({ pointer: Type.String(), code: Type.String(), message: Type.String() }))),
  params: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  requestId: Type.Optional(Type.String()),
});

const problem = { description: 'Problem (RFC 9457)', content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } } };

/** Answers of a route for its description: what a success looks like, and problems. */
export function answers(success: TSchema | { $ref: string }, status: 200 | 201 | 202 = 200): Record<string, object> {
  return { [status]: { description: 'OK', ...success }, '4xx': problem };
}

/** A passport, for route descriptions. */
export const passportAnswer = { $ref: 'Passport#' } as const;
