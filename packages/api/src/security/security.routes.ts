import { assessSecurity, securityChecks, securityPolicy } from '@pasport/model';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { readDraft } from '../http/read-draft.ts';
import { draftBody } from '../http/validator-compiler.ts';

/** The dataset security policy, and what would follow from it for a draft. Nothing is stored. */
export async function securityRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const tags = ['security'];
  app.get('/security/policy', { schema: { tags, summary: 'Bezpečnostní model / security policy' } }, async () => ({
    ...securityPolicy,
    checks: securityChecks.map(({ id, kind, pointer, message }) => ({ id, kind, pointer, message })),
  }));
  app.post(
    '/security/assess',
    { schema: { tags, summary: 'Co by z návrhu plynulo / what would follow from a draft', body: draftBody } },
    async (request) => assessSecurity(readDraft(request.body), ctx.clock().toISOString().slice(0, 10)),
  );
}
