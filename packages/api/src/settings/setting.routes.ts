import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { bodyLimit } from '../accounts/account.schema.ts';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { listSettings, putSettings } from './manage-settings.ts';
import { settingNames, SettingsBody } from './registry-settings.ts';

const text = Type.Object({ cs: Type.String(), en: Type.String() });
const orNull = Type.Union([Type.String(), Type.Null()]);

const Settings = Type.Object({
  items: Type.Array(
    Type.Object({
      name: Type.Enum(settingNames),
      title: text,
      hint: text,
      value: Type.Unknown(),
      default: Type.Unknown(),
      changedBy: orNull,
      changedAt: orNull,
    }),
  ),
});

/** Settings that can be changed while the registry runs. */
export async function settingRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const common = { tags: ['administration'], security: [{ token: [] }], response: answers(Settings) };
  app.get('/settings', { schema: { ...common, summary: 'Nastavení za běhu / run-time settings' } }, async (request) => ({
    items: await listSettings(ctx, request.actor),
  }));

  app.put(
    '/settings',
    {
      bodyLimit,
      schema: {
        ...common,
        summary: 'Nahradit nastavení / replace the settings',
        description: 'Co se neuvede, vrátí se na výchozí hodnotu. / What is left out returns to its default.',
        body: SettingsBody,
      },
    },
    async (request) => ({ items: await putSettings(ctx, request.actor, request.body, { requestId: request.id }) }),
  );
}
