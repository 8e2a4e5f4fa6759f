import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { Id, strict } from '../accounts/account.schema.ts';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { languageOf } from '../http/language.ts';
import { getImport, listImports } from './list-imports.ts';
import { listSources } from './list-sources.ts';
import { refusalsCsv } from './refusals-csv.ts';

const orNull = Type.Union([Type.String(), Type.Null()]);
const at = Type.String({ format: 'date-time' });
const count = Type.Integer({ minimum: 0 });

const run = {
  id: Type.String(),
  organisation: Type.Union([Type.String(), Type.Null()], { description: 'null: každý záznam uvedl svou / each record named its own' }),
  source: orNull,
  state: Type.Enum(['running', 'done', 'stopped']),
  created: count,
  changed: count,
  unchanged: count,
  refused: count,
  startedAt: at,
  writtenAt: at,
};
const Run = Type.Object(run);
const Refusal = Type.Object({
  line: Type.Integer(),
  identifier: Type.Union([Type.String(), Type.Null()], {
    description: 'Jméno záznamu u zdroje, jen pro jeho organizaci / name at its source, for its organisation only',
  }),
  code: Type.String(),
  pointers: Type.Array(Type.String()),
});
const Runs = Type.Object({ items: Type.Array(Run), next: orNull });
const RunWithRefusals = Type.Object({ ...run, refusals: Type.Array(Refusal, { description: 'prvních tisíc / the first thousand' }) });
const Sources = Type.Object({
  items: Type.Array(
    Type.Object({
      organisation: Type.String(),
      kind: Type.String(),
      source: orNull,
      passports: count,
      published: count,
      lastImport: Type.Union([Run, Type.Null()]),
    }),
  ),
  next: orNull,
});

const Page = Type.Object(
  {
    organisation: Type.Optional(Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,99}$' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    cursor: Type.Optional(Type.String({ maxLength: 600 })),
  },
  strict,
);

/** Where records come from, and what became of those of each import. */
export async function sourceRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const common = { tags: ['administration'], security: [{ token: [] }] };

  app.get(
    '/sources',
    {
      schema: {
        ...common,
        summary: 'Zdroje záznamů s počty / sources of records with counts',
        description: 'Podle první verze pasportu; bez archivovaných / by the first revision; archived ones are left out',
        querystring: Page,
        response: answers(Sources),
      },
    },
    async (request) => await listSources(ctx, request.actor, request.query as Static<typeof Page>),
  );

  app.get(
    '/imports',
    {
      schema: { ...common, summary: 'Importy, nejnovější první / imports, the newest first', querystring: Page, response: answers(Runs) },
    },
    async (request) => await listImports(ctx, request.actor, request.query as Static<typeof Page>),
  );

  app.get(
    '/imports/:id',
    {
      schema: {
        ...common,
        summary: 'Co se stalo se záznamy importu / what became of the records of an import',
        params: Id,
        response: answers(RunWithRefusals),
      },
    },
    async (request) => await getImport(ctx, request.actor, (request.params as Static<typeof Id>).id),
  );

  app.get(
    '/imports/:id/refusals.csv',
    { schema: { ...common, summary: 'Odmítnuté záznamy jako CSV / refused records as CSV', params: Id, produces: ['text/csv'] } },
    async (request, reply) => {
      const { id, refusals } = await getImport(ctx, request.actor, (request.params as Static<typeof Id>).id);
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="import-${id}.csv"`)
        .send(refusalsCsv(refusals, languageOf(request)));
    },
  );
}
