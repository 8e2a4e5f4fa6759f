import type { FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import { expectedRevision } from '../http/etag.ts';
import type { StepTarget } from './take-step.ts';

export const PassportId = Type.Object({ id: Type.String({ description: 'Identifikátor nebo krátké jméno / id or short name' }) });

export const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      description: 'ETag toho, co jste viděli: verze pasportu, u návrhu změny jeho verze / ETag of the revision or of the change',
    }),
  ),
});

/** The passport that a request names, and what its caller has seen of it, if they say. */
export function stepTarget(request: FastifyRequest): StepTarget {
  return {
    id: (request.params as Static<typeof PassportId>).id,
    requestId: request.id,
    expected: request.headers['if-match'] === undefined ? undefined : expectedRevision(request),
  };
}
