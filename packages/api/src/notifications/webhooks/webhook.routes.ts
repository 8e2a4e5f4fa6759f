import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { bodyLimit, Id, OrganisationId, strict } from '../../accounts/account.schema.ts';
import type { Context } from '../../context.ts';
import { answers } from '../../http/answers.ts';
import { listDeliveries, redeliver } from './deliveries.ts';
import { chooseEvents, enableWebhook, pauseWebhook } from './change-webhook.ts';
import { dropWebhook, getWebhook, listWebhooks, makeWebhook } from './manage-webhooks.ts';
import { testWebhook } from './test-webhook.ts';
import { webhookEvents } from './webhook-events.ts';

const at = Type.String({ format: 'date-time' });
const atOrNull = Type.Union([at, Type.Null()]);
const Events = Type.Array(Type.Enum(webhookEvents), { maxItems: webhookEvents.length });

const NewWebhook = Type.Object(
  {
    organisation: Type.Optional(OrganisationId),
    url: Type.String({ maxLength: 2_000, description: 'https://…' }),
    events: Type.Optional(Events),
  },
  strict,
);
const webhook = {
  id: Type.String(),
  organisation: Type.String(),
  url: Type.String(),
  events: Events,
  createdAt: at,
  disabledAt: atOrNull,
  failuresInRow: Type.Integer(),
};
const Webhook = Type.Object(webhook);
const Made = Type.Object({ ...webhook, secret: Type.String() });

const states = ['waiting', 'delivered', 'dead'] as const;
const DeliveryQuery = Type.Object(
  {
    state: Type.Optional(Type.Enum(states)),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    cursor: Type.Optional(Type.String({ maxLength: 100 })),
  },
  strict,
);
const Delivery = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  state: Type.Enum(states),
  attempts: Type.Integer(),
  status: Type.Union([Type.Integer(), Type.Null()]),
  reason: Type.Union([Type.String(), Type.Null()]),
  createdAt: at,
  attemptedAt: atOrNull,
  nextAt: atOrNull,
  payload: Type.Object({}),
});
const Deliveries = Type.Object({ items: Type.Array(Delivery), next: Type.Union([Type.String(), Type.Null()]) });
const DeliveryId = Type.Object({ ...Id.properties, delivery: Type.String({ maxLength: 100 }) });
type WithId = Static<typeof Id>;

/** Webhooks: events of an organisation sent where it wants them. */
export async function webhookRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const common = { tags: ['notifications'], security: [{ token: [] }] };

  app.get(
    '/webhooks',
    { schema: { ...common, summary: 'Webhooky / webhooks', response: answers(Type.Object({ items: Type.Array(Webhook) })) } },
    async (request) => ({ items: await listWebhooks(ctx, request.actor) }),
  );

  app.post(
    '/webhooks',
    {
      bodyLimit,
      schema: {
        ...common,
        summary: 'Přidat webhook; tajemství se vypíše jen teď / add a webhook; its secret is shown this once',
        description: 'Bez `events` se posílají všechny události / without `events` all of them are sent',
        body: NewWebhook,
        response: answers(Made, 201),
      },
    },
    async (request, reply) => {
      const { events = [], ...wanted } = request.body as Static<typeof NewWebhook>;
      const made = await makeWebhook(ctx, request.actor, { ...wanted, events }, { requestId: request.id });
      return reply.code(201).header('cache-control', 'no-store').send(made);
    },
  );

  app.get(
    '/webhooks/:id',
    { schema: { ...common, summary: 'Webhook / a webhook', params: Id, response: answers(Webhook) } },
    async (request) => await getWebhook(ctx, request.actor, (request.params as WithId).id),
  );

  app.patch(
    '/webhooks/:id',
    {
      bodyLimit,
      schema: {
        ...common,
        summary: 'Změnit, co se posílá / change what is sent',
        description: 'Prázdný seznam: všechny události / an empty list: all events',
        params: Id,
        body: Type.Object({ events: Events }, strict),
        response: answers(Webhook),
      },
    },
    async (request) => {
      const { id } = request.params as WithId;
      const { events } = request.body as { events: Static<typeof Events> };
      return await chooseEvents(ctx, request.actor, { id, events }, { requestId: request.id });
    },
  );

  app.delete(
    '/webhooks/:id',
    { schema: { ...common, summary: 'Odebrat webhook / remove a webhook', params: Id } },
    async (request, reply) => {
      await dropWebhook(ctx, request.actor, (request.params as WithId).id, { requestId: request.id });
      return reply.code(204).send();
    },
  );

  app.post(
    '/webhooks/:id/enable',
    { schema: { ...common, summary: 'Znovu zapnout / turn on again', params: Id, response: answers(Webhook) } },
    async (request) => await enableWebhook(ctx, request.actor, (request.params as WithId).id, { requestId: request.id }),
  );

  app.post(
    '/webhooks/:id/pause',
    { schema: { ...common, summary: 'Pozastavit / pause', params: Id, response: answers(Webhook) } },
    async (request) => await pauseWebhook(ctx, request.actor, (request.params as WithId).id, { requestId: request.id }),
  );

  app.post(
    '/webhooks/:id/test',
    {
      schema: {
        ...common,
        summary: 'Poslat zkoušku / send a test',
        description: 'Událost „webhook.test“, poslaná jednou / the event “webhook.test”, sent once',
        params: Id,
        response: answers(Delivery, 202),
      },
    },
    async (request, reply) =>
      reply.code(202).send(await testWebhook(ctx, request.actor, (request.params as WithId).id, { requestId: request.id })),
  );

  app.get(
    '/webhooks/:id/deliveries',
    {
      schema: {
        ...common,
        summary: 'Doručování; „dead“ se nepodařilo / deliveries; “dead” were given up',
        params: Id,
        querystring: DeliveryQuery,
        response: answers(Deliveries),
      },
    },
    async (request) =>
      await listDeliveries(ctx, request.actor, (request.params as WithId).id, request.query as Static<typeof DeliveryQuery>),
  );

  app.post(
    '/webhooks/:id/deliveries/:delivery/redeliver',
    { schema: { ...common, summary: 'Poslat znovu / send again', params: DeliveryId, response: answers(Delivery, 202) } },
    async (request, reply) => {
      const { id, delivery } = request.params as Static<typeof DeliveryId>;
      const ids = { webhookId: id, deliveryId: delivery };
      return reply.code(202).send(await redeliver(ctx, request.actor, ids, { requestId: request.id }));
    },
  );
}
