import { statuses } from '@pasport/model';
import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { listTasks, taskCounts } from './list-tasks.ts';
import { taskKinds, type TaskKind } from './task-kinds.ts';

const kinds = Object.keys(taskKinds) as TaskKind[];
const text = Type.Object({ cs: Type.String(), en: Type.String() });
const selection = {
  kind: Type.Optional(Type.Array(Type.Enum(kinds), { maxItems: 20 })),
  organisation: Type.Optional(Type.Array(Type.String(), { maxItems: 50 })),
  mine: Type.Optional(Type.Enum(['true', 'false'])),
};
const CountQuery = Type.Object(selection, { additionalProperties: false });
const Query = Type.Object(
  {
    ...selection,
    sort: Type.Optional(Type.Enum(['age', 'due'])),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    cursor: Type.Optional(Type.String({ maxLength: 500 })),
  },
  { additionalProperties: false },
);
const Tasks = Type.Object({
  items: Type.Array(
    Type.Object({
      kind: Type.Enum(kinds),
      title: text,
      since: Type.String({ format: 'date-time' }),
      ageDays: Type.Integer(),
      dueOn: Type.String({ format: 'date' }),
      isLate: Type.Boolean(),
      organisation: Type.String(),
      passport: Type.Object({
        id: Type.String(),
        status: Type.Enum([...statuses]),
        revision: Type.Integer(),
        title: Type.Optional(Type.Record(Type.String(), Type.String())),
      }),
    }),
  ),
  next: Type.Union([Type.String(), Type.Null()]),
});
const Counts = Type.Object({ items: Type.Array(Type.Object({ kind: Type.Enum(kinds), title: text, count: Type.Integer() })) });

/** What waits for somebody. */
export async function queueRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const common = { tags: ['process'], security: [{ token: [] }] };

  app.get(
    '/queue',
    {
      schema: {
        ...common,
        summary: 'Fronta práce / the queue',
        description:
          'Datový tým a bezpečnostní gestor vidí vše, organizace své; nejstarší nebo nejdřív splatné první / ' +
          'the data team and the security officer see all, an organisation its own; the oldest or the soonest due first',
        querystring: Query,
        response: answers(Tasks),
      },
    },
    async (request) => {
      const { sort, limit, cursor, mine, ...query } = request.query as Static<typeof Query>;
      return await listTasks(ctx, request.actor, { ...query, mine: mine === 'true' }, { sort, limit, cursor });
    },
  );

  app.get(
    '/queue/counts',
    { schema: { ...common, summary: 'Kolik čeho čeká / how many wait', querystring: CountQuery, response: answers(Counts) } },
    async (request) => {
      const { mine, ...query } = request.query as Static<typeof CountQuery>;
      return { items: await taskCounts(ctx, request.actor, { ...query, mine: mine === 'true' }) };
    },
  );
}
