import { fileCheckGroups, passportChecks, unwaivableChecks } from '@pasport/validator';
import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { answers } from '../http/answers.ts';

const Text = Type.Object({ cs: Type.String(), en: Type.String() });

const ChecksSchema = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      of: Type.Enum(['passport', 'file']),
      dimension: Type.String(),
      weight: Type.Number(),
      severity: Type.String(),
      certainty: Type.String(),
      what: Text,
      fix: Text,
      isWaivable: Type.Boolean({ description: 'Nález lze přijmout s důvodem / findings can be accepted with a reason' }),
    }),
  ),
});

type CheckHead = Pick<(typeof passportChecks)[number], 'id' | 'dimension' | 'weight' | 'severity' | 'certainty' | 'what' | 'fix'>;

const described = ({ id, dimension, weight, severity, certainty, what, fix }: CheckHead) => ({
  id,
  dimension,
  weight,
  severity,
  certainty,
  what,
  fix,
});

const items = [
  ...passportChecks.map((check) => ({ ...described(check), of: 'passport', isWaivable: !unwaivableChecks.has(check.id) })),
  ...fileCheckGroups.flatMap(({ checks }) => checks.map((check) => ({ ...described(check), of: 'file', isWaivable: true }))),
];

/** Every check there is: what it wants, what it weighs, how to mend what it finds. */
export async function checksRoutes(app: FastifyInstance): Promise<void> {
  app.get(
    '/quality/checks',
    { schema: { tags: ['quality'], summary: 'Kontroly / checks', response: answers(ChecksSchema) } },
    async () => ({ items }),
  );
}
