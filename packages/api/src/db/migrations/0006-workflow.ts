import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { taskDueOn } from '../../workflow/task-due-on.ts';

/** The way of a passport: proposals, submissions, comments, tasks, curators, plans, evaluations, overrides, events. */
export const workflow: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await reviewTables(db);
    await taskTable(db);
    await planTables(db);
    await overrideTable(db);
    await eventTable(db);
    await db.schema.alterTable('passport').addColumn('evaluate_at', 'text').execute();
    await takeOver(db);
    await sql`create index passport_evaluate on passport (evaluate_at) where evaluate_at is not null`.execute(db);
  },
};

async function reviewTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('proposal')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('passport_id', 'text', (column) => column.notNull().references('passport.id'))
    .addColumn('organisation_id', 'text', (column) => column.notNull())
    .addColumn('base_revision', 'integer', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('edited_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('closed_at', 'text')
    .execute();
  await sql`create unique index proposal_open on proposal (passport_id) where closed_at is null`.execute(db);
  await db.schema
    .createTable('submission')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('passport_id', 'text', (column) => column.notNull().references('passport.id'))
    .addColumn('organisation_id', 'text', (column) => column.notNull())
    .addColumn('proposal_id', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('submitted_by', 'text', (column) => column.notNull())
    .addColumn('edited_by', 'text', (column) => column.notNull())
    .addColumn('submitted_at', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('note', 'text')
    .addColumn('closed_at', 'text')
    .execute();
  await sql`create unique index submission_open on submission (passport_id) where closed_at is null`.execute(db);
  await db.schema.createIndex('submission_passport').on('submission').columns(['passport_id', 'submitted_at']).execute();
  await db.schema
    .createTable('comment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('passport_id', 'text', (column) => column.notNull().references('passport.id'))
    .addColumn('submission_id', 'text')
    .addColumn('pointer', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('resolved_by', 'text')
    .addColumn('resolved_at', 'text')
    .execute();
  await db.schema.createIndex('comment_passport').on('comment').columns(['passport_id', 'at']).execute();
}

/** Every way in which the queue is read begins with the columns of an index and ends with its order. */
async function taskTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('task')
    .addColumn('passport_id', 'text', (column) => column.notNull().references('passport.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('task_pk', ['passport_id', 'kind'])
    .execute();
  for (const order of ['since', 'due_on']) {
    const tail = [order, 'passport_id', 'kind'];
    await db.schema.createIndex(`task_${order}`).on('task').columns(tail).execute();
    await db.schema
      .createIndex(`task_organisation_${order}`)
      .on('task')
      .columns(['organisation_id', ...tail])
      .execute();
    await db.schema.createIndex(`task_kind_${order}`).on('task').columns(['kind', order, 'passport_id']).execute();
  }
  await db.schema
    .createTable('assignment')
    .addColumn('passport_id', 'text', (column) => column.notNull().references('passport.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text')
    .addColumn('label', 'text')
    .addPrimaryKeyConstraint('assignment_pk', ['passport_id', 'position'])
    .execute();
  await db.schema.createIndex('assignment_person').on('assignment').columns(['person_id', 'passport_id']).execute();
}

async function planTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('publication_plan')
    .addColumn('passport_id', 'text', (column) => column.primaryKey().references('passport.id'))
    .addColumn('organisation_id', 'text', (column) => column.notNull())
    .addColumn('state', 'text')
    .addColumn('planned_on', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('publication_plan_day').on('publication_plan').columns(['planned_on', 'passport_id']).execute();
  await db.schema
    .createIndex('publication_plan_organisation')
    .on('publication_plan')
    .columns(['organisation_id', 'planned_on', 'passport_id'])
    .execute();
  await db.schema
    .createTable('evaluation')
    .addColumn('passport_id', 'text', (column) => column.notNull().references('passport.id'))
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('evaluation_pk', ['passport_id', 'year'])
    .execute();
}

async function overrideTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('override')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('passport_id', 'text', (column) => column.notNull().references('passport.id'))
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('from_level', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('expires_on', 'text')
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('confirmed_by', 'text')
    .addColumn('confirmed_at', 'text')
    .addColumn('ended_by', 'text')
    .addColumn('ended_at', 'text')
    .execute();
  await sql`create unique index override_open on ${sql.table('override')} (passport_id) where ended_at is null`.execute(db);
  await sql`create index override_expiry on ${sql.table('override')} (expires_on) where ended_at is null`.execute(db);
}

async function eventTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('event')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('passport_id', 'text')
    .addColumn('organisation_id', 'text')
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addColumn('delivered_at', 'text')
    .execute();
  await sql`create index event_waiting on event (id) where delivered_at is null`.execute(db);
  await db.schema.createIndex('event_passport').on('event').columns(['passport_id', 'at']).execute();
}

/** What an older registry holds already takes its place: submitted passports, alarms, plans, evaluations to come. */
async function takeOver(db: Kysely<unknown>): Promise<void> {
  await sql`update passport set evaluate_at = cast(cast(substr(updated_at, 1, 4) as integer) + 1 as text) || substr(updated_at, 5)
    where status = 'published'`.execute(db);
  const submitted = await sql<{ id: string; organisation_id: string; updated_at: string; document: string }>`
    select id, organisation_id, updated_at, document from passport where status = 'submitted'`.execute(db);
  for (const { id, organisation_id, updated_at, document } of submitted.rows) {
    const author = (JSON.parse(document) as { registry: { updatedBy: string } }).registry.updatedBy;
    await sql`insert into submission (id, passport_id, organisation_id, state, submitted_by, edited_by, submitted_at)
      values (${id}, ${id}, ${organisation_id}, 'submitted', ${author}, ${author}, ${updated_at})`.execute(db);
    await sql`insert into task (passport_id, kind, organisation_id, since, due_on)
      values (${id}, 'submission', ${organisation_id}, ${updated_at}, ${taskDueOn(updated_at)})`.execute(db);
  }
  const alarms = await sql<{ passport_id: string; kind: string; organisation_id: string; since: string }>`
    select alarm.passport_id, alarm.kind, passport.organisation_id, alarm.since
    from alarm join passport on passport.id = alarm.passport_id where alarm.closed_at is null`.execute(db);
  for (const { passport_id, kind, organisation_id, since } of alarms.rows)
    await sql`insert into task (passport_id, kind, organisation_id, since, due_on)
      values (${passport_id}, ${kind}, ${organisation_id}, ${since}, ${taskDueOn(since)})`.execute(db);
  const planned = await sql<{ id: string; organisation_id: string; document: string }>`
    select id, organisation_id, document from passport where document like '%"publicationPlan"%'`.execute(db);
  for (const { id, organisation_id, document } of planned.rows) {
    const plan = (JSON.parse(document) as { process?: { publicationPlan?: { state?: string; plannedOn?: string } } }).process
      ?.publicationPlan;
    if (plan)
      await sql`insert into publication_plan (passport_id, organisation_id, state, planned_on)
        values (${id}, ${organisation_id}, ${plan.state ?? null}, ${plan.plannedOn ?? '9999-12-31'})`.execute(db);
  }
}
