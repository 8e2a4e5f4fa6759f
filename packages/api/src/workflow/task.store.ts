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
