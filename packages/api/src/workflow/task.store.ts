import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';
import { taskDueOn } from './task-due-on.ts';
import type { TaskKind } from './task-kinds.ts';

/** A task to open; left out, it is due seven working days after it came up. */
export type NewTask = Omit<Tables['task'], 'due_on'> & { readonly due_on?: string };

/** Opens tasks; one that is open already keeps its age. */
export async function openTasks(trx: Db, tasks: readonly NewTask[]): Promise<void> {
  if (tasks.length === 0) return;
  await trx
    .insertInto('task')
    .values(tasks.map((task) => ({ ...task, due_on: task.due_on ?? taskDueOn(task.since) })))
    .onConflict((conflict) => conflict.columns(['passport_id', 'kind']).doNothing())
    .execute();
}

/** Opens a task of a passport whose organisation the caller does not know. */
export async function openTaskOf(trx: Db, passportId: string, kind: TaskKind, since: string): Promise<void> {
  const row = await trx.selectFrom('passport').select('organisation_id').where('id', '=', passportId).executeTakeFirst();
  if (row) await openTasks(trx, [{ passport_id: passportId, kind, organisation_id: row.organisation_id, since }]);
}

/** Closes tasks of passports; of all kinds when none is named. */
export async function closeTasks(trx: Db, passportIds: readonly string[], kinds?: readonly TaskKind[]): Promise<void> {
  if (passportIds.length === 0) return;
  await trx
    .deleteFrom('task')
    .where('passport_id', 'in', passportIds)
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', kinds ?? []))
    .execute();
}

/** Order of the queue: by age or by the day it is due, the first ones first. */
export type TaskOrder = 'since' | 'due_on';

/** Which tasks are wanted; left out, all. */
export interface TaskSelection {
  readonly organisations?: readonly string[] | undefined;
  readonly kinds?: readonly TaskKind[] | undefined;
  /** Of passports that this person looks after. */
  readonly person?: string | undefined;
}

/** Place in the order of the queue: the value that orders it, then what makes it single. */
export type TaskPlace = readonly [order: string, passportId: string, kind: string];

/** The query of a page of the queue; it reads along an index, whatever the number of passports. */
export function taskPage(
  db: Db,
  selection: TaskSelection,
  page: { readonly order: TaskOrder; readonly after?: TaskPlace | undefined; readonly limit: number },
) {
  const { order, after, limit } = page;
  return selectedTasks(db, selection)
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple(order, 'passport_id', 'kind'), '>', eb.tuple(...((after ?? ['', '', '']) as [string, string, TaskKind]))),
      ),
    )
    .orderBy(order)
    .orderBy('passport_id')
    .orderBy('kind')
    .limit(limit);
}

/** Numbers of tasks by kind. */
export async function countTasks(db: Db, selection: TaskSelection): Promise<{ kind: TaskKind; count: number }[]> {
  const rows = await selectedTasks(db, selection)
    .select((eb) => ['kind', eb.fn.countAll<number | string>().as('count')])
    .groupBy('kind')
    .execute();
  return rows.map(({ kind, count }) => ({ kind, count: Number(count) }));
}

function selectedTasks(db: Db, { organisations, kinds, person }: TaskSelection) {
  return db
    .selectFrom('task')
    .$if(organisations !== undefined, (query) => query.where('organisation_id', 'in', organisations ?? []))
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', kinds ?? []))
    .$if(person !== undefined, (query) =>
      query.where('passport_id', 'in', (eb) =>
        eb
          .selectFrom('assignment')
          .select('passport_id')
          .where('person_id', '=', person ?? ''),
      ),
    );
}
