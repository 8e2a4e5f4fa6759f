import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { bodyLimit, strict } from '../accounts/account.schema.ts';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { listNotifications, readNotifications } from './list-notifications.ts';
import { choices, kindNames, type Choice, type NotificationKind } from './notification-kinds.ts';
import { getNotificationSettings, putNotificationSettings } from './notification-settings.ts';

const text = Type.Object({ cs: Type.String(), en: Type.String() });

const Query = Type.Object(
  { limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })), cursor: Type.Optional(Type.String({ maxLength: 100 })) },
  strict,
);

const Notifications = Type.Object({
  unread: Type.Integer(),
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Type.Enum(kindNames),
      title: text,
      at: Type.String({ format: 'date-time' }),
      isRead: Type.Boolean(),
      organisation: Type.Union([Type.String(), Type.Null()]),
      passport: Type.Optional(Type.Object({ id: Type.String(), title: Type.Optional(Type.Record(Type.String(), Type.String())) })),
      data: Type.Object({}),
    }),
  ),
  next: Type.Union([Type.String(), Type.Null()]),
});

const Read = Type.Union([
  Type.Object({ ids: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 500 }) }, strict),
  Type.Object({ all: Type.Literal(true) }, strict),
]);

const ChoiceName = Type.Enum(choices);
const Wanted = Type.Object(
  { choices: Type.Object(Object.fromEntries(kindNames.map((kind) => [kind, Type.Optional(ChoiceName)])), strict) },
  strict,
);
const Settings = Type.Object({
  language: Type.Enum(['cs', 'en']),
  isMailSent: Type.Boolean(),
  items: Type.Array(Type.Object({ kind: Type.Enum(kindNames), title: text, choice: ChoiceName })),
});

/** What a person is told of, and how. */
export async function notificationRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const common = { tags: ['notifications'], security: [{ token: [] }] };

  app.get(
    '/notifications',
    {
      schema: {
        ...common,
        summary: 'Vlastní oznámení / own notifications',
        description: 'Nepřečtená první, pak nejnovější / unread ones first, then the newest',
        querystring: Query,
        response: answers(Notifications),
      },
    },
    async (request) => await listNotifications(ctx, request.actor, request.query as Static<typeof Query>),
  );

  app.post(
    '/notifications/read',
    {
      bodyLimit: bodyLimit * 2,
      schema: {
        ...common,
        summary: 'Označit oznámení za přečtená / mark notifications as read',
        body: Read,
        response: answers(Type.Object({ unread: Type.Integer() })),
      },
    },
    async (request) => {
      const body = request.body as Static<typeof Read>;
      return await readNotifications(ctx, request.actor, 'ids' in body ? body.ids : 'all');
    },
  );

  app.get(
    '/notifications/settings',
    { schema: { ...common, summary: 'Nastavení oznámení / settings of notifications', response: answers(Settings) } },
    async (request) => await getNotificationSettings(ctx, request.actor),
  );

  app.put(
    '/notifications/settings',
    {
      bodyLimit,
      schema: {
        ...common,
        summary: 'Změnit nastavení oznámení / change the settings',
        description:
          'Co chybí, dostane obvyklou volbu: off, in-app (jen seznam), now (e-mail hned), daily, weekly (souhrn) / ' +
          'a kind that is missing gets the usual choice',
        body: Wanted,
        response: answers(Settings),
      },
    },
    async (request) => {
      const { choices: wanted } = request.body as { choices: Partial<Record<NotificationKind, Choice>> };
      return await putNotificationSettings(ctx, request.actor, wanted, { requestId: request.id });
    },
  );
}
