import { assessSecurity, securityChecks, securityPolicy } from '@pasport/model';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { readDraft } from '../http/read-draft.ts';
import { answers } from '../http/answers.ts';
import { draftBody } from '../http/validator-compiler.ts';
import { ProtectedCountsSchema } from './protected-counts.schema.ts';
import { protectedCounts } from './protected-counts.ts';

/** The dataset security policy, and what would follow from it for a draft. Nothing is stored. */
export async function securityRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const tags = ['security'];
  app.get('/security/policy', { schema: { tags, summary: 'Bezpečnostní model / security policy' } }, async () => ({
    ...securityPolicy,
    checks: securityChecks.map(({ id, kind, pointer, message }) => ({ id, kind, pointer, message })),
  }));
  app.get(
    '/security/protected',
    {
      schema: {
        tags,
        summary: 'Kolik kritických sad veřejnost nevidí / how many critical datasets the public does not see',
        description:
          'Zveřejněné pasporty úrovně S4; méně než pět se neříká přesně. Součet je dolní mez. / Published passports of level S4; fewer than five are not told exactly. The total is a lower bound.',
        response: answers(ProtectedCountsSchema),
      },
    },
    async () => await protectedCounts(ctx),
  );
  app.post(
    '/security/assess',
    { schema: { tags, summary: 'Co by z návrhu plynulo / what would follow from a draft', body: draftBody } },
    async (request) => assessSecurity(readDraft(request.body), ctx.clock().toISOString().slice(0, 10)),
  );
}
