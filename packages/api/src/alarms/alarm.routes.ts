import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { alarmKinds, type AlarmKind } from './alarm-kinds.ts';
import { listAlarms } from './list-alarms.ts';

const kindNames = Object.keys(alarmKinds) as AlarmKind[];
const text = Type.Object({ cs: Type.String(), en: Type.String() });
const at = Type.String({ format: 'date-time' });

const Query = Type.Object(
  {
    organisation: Type.Optional(Type.Array(Type.String(), { maxItems: 50 })),
    kind: Type.Optional(Type.Array(Type.Enum(kindNames), { maxItems: 20 })),
    open: Type.Optional(Type.Enum(['true', 'false'])),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  },
  { additionalProperties: false },
);

const Alarms = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Type.Enum(kindNames),
      title: text,
      fix: text,
      since: at,
      seenAt: at,
      closedAt: Type.Optional(at),
      organisation: Type.String(),
      passport: Type.Object({ id: Type.String(), title: Type.Optional(Type.Record(Type.String(), Type.String())) }),
      data: Type.Optional(Type.Unknown()),
    }),
  ),
});

/** Alarms: what somebody should look at. */
export async function alarmRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.get(
    '/alarms',
    {
      schema: {
        tags: ['quality'],
        security: [{ token: [] }],
        summary: 'Výstrahy / alarms',
        description:
          'Organizace vidí své, datový tým, bezpečnostní pracovník a správce všechny; opakovaný parametr znamená nebo / ' +
          'an organisation sees its own, the data team, the security officer and the administrator all; a repeated parameter means or',
        querystring: Query,
        response: answers(Alarms),
      },
    },
    async (request) => {
      const { open, ...query } = request.query as Static<typeof Query>;
      return { items: await listAlarms(ctx, request.actor, { ...query, ...(open !== undefined && { open: open === 'true' }) }) };
    },
  );
}
