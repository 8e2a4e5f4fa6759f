import { Problem, type Status, type Text } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import { noteRead } from '../audit/sensitive-reads.ts';
import type { Context } from '../context.ts';
import type { Tables } from '../db/tables.ts';
import { documentOf, findPassports, type PassportRow } from '../passports/passport.store.ts';
import { scopeOf } from '../visibility/scope.ts';
import { visibleView } from '../visibility/visible-view.ts';
import { personOf } from './person-of.ts';
import { queueOf } from './queue.policy.ts';
import { placeOfCursor, taskCursor } from './task-cursor.ts';
import { taskKinds, type TaskKind } from './task-kinds.ts';
import { countTasks, taskPage, type TaskSelection } from './task.store.ts';

/** Which tasks are wanted; left out, all that the caller sees. */
export interface TaskQuery {
  readonly kind?: readonly TaskKind[] | undefined;
  readonly organisation?: readonly string[] | undefined;
  /** Only those of passports that the caller looks after. */
  readonly mine?: boolean | undefined;
}

export interface TaskPage {
  readonly sort?: 'age' | 'due' | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** A task as the caller may see it: what hides in the passport hides here as well. */
export interface ShownTask {
  readonly kind: TaskKind;
  readonly title: Text;
  readonly since: string;
  readonly ageDays: number;
  /** Calendar date. */
  readonly dueOn: string;
  readonly isLate: boolean;
  readonly organisation: string;
  readonly passport: {
    readonly id: string;
    readonly status: Status;
    readonly revision: number;
    readonly title?: Readonly<Record<string, string>>;
  };
}

const defaultLimit = 50;

/**
 * What waits for somebody: for the data team and the security officer of all organisations, else of the own one.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`, `invalid-cursor`
 */
export async function listTasks(
  ctx: Context,
  actor: Actor,
  query: TaskQuery,
  { sort = 'age', limit = defaultLimit, cursor }: TaskPage,
): Promise<{ items: ShownTask[]; next: string | null }> {
  const selection = await selectionOf(ctx, actor, query);
  if (!selection) return { items: [], next: null };
  const { db } = ctx.database;
  const order = sort === 'age' ? 'since' : 'due_on';
  const after = cursor === undefined ? undefined : placeOfCursor(cursor, order);
  const rows = await taskPage(db, selection, { order, after, limit: limit + 1 }).execute();
  const page = rows.slice(0, limit);
  const passports = new Map((await findPassports(db, [...new Set(page.map((row) => row.passport_id))])).map((row) => [row.id, row]));
  const last = page.at(-1);
  const now = ctx.clock();
  return {
    items: page.flatMap((row) => shown(row, passports.get(row.passport_id), actor, now)),
    next: rows.length > limit && last ? taskCursor(order, last) : null,
  };
}

/**
 * How many tasks of each kind wait.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export async function taskCounts(ctx: Context, actor: Actor, query: TaskQuery): Promise<{ kind: TaskKind; title: Text; count: number }[]> {
  const selection = await selectionOf(ctx, actor, query);
  const counts = selection ? await countTasks(ctx.database.db, selection) : [];
  return counts
    .map(({ kind, count }) => ({ kind, title: taskKinds[kind], count }))
    .toSorted((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
}

/** `null` when nothing can be in it. */
async function selectionOf(ctx: Context, actor: Actor, { kind, organisation, mine }: TaskQuery): Promise<TaskSelection | null> {
  const queue = queueOf(actor);
  if (queue === 'none') throw new Problem(actor.kind === 'guest' ? 'not-signed-in' : 'not-allowed');
  if (queue !== 'all' && organisation && !organisation.includes(queue.organisation)) return null;
  const organisations = queue === 'all' ? organisation : [queue.organisation];
  if (!mine) return { kinds: kind, organisations };
  const person = /^person:(.*)$/.exec(await personOf(ctx.database.db, actorRef(actor)))?.[1];
  return person === undefined ? null : { kinds: kind, organisations, person };
}

function shown(task: Tables['task'], row: PassportRow | undefined, actor: Actor, now: Date): ShownTask[] {
  if (!row) return [];
  const view = noteRead(actor, visibleView(documentOf(row), scopeOf(actor)));
  return [
    {
      kind: task.kind,
      title: taskKinds[task.kind],
      since: task.since,
      ageDays: Math.floor((now.getTime() - Date.parse(task.since)) / 86_400_000),
      dueOn: task.due_on,
      isLate: task.due_on < now.toISOString().slice(0, 10),
      organisation: task.organisation_id,
      passport: { id: row.id, status: row.status, revision: row.revision, ...(view && { title: view.title }) },
    },
  ];
}
