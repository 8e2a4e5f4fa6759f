import { Problem, type ProblemName, type Text } from '@pasport/model';
import { v7 as uuid } from 'uuid';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { organisationOf } from '../registration/begin-registration.ts';
import { ownWritten } from '../registration/get-registration.ts';
import { insertWritten, updateWritten, type WrittenRow } from '../registration/written.store.ts';
import { guessMapping, type Mapping } from './guess-mapping.ts';
import { inventoryField } from './inventory-fields.ts';
import { readInventory, type InventoryTable } from './read-inventory.ts';

/** What became of one row, or would become of it. */
export interface RowResult {
  readonly row: number;
  readonly status: 'created' | 'changed' | 'unchanged' | 'refused';
  readonly title: string;
  readonly faults: readonly { readonly column: number | null; readonly message: Text }[];
  readonly warnings: readonly { readonly column: number | null; readonly message: Text }[];
  /** Of a refused row that could be read: why it was refused, and its name in the office. */
  readonly refusal?: { readonly code: ProblemName; readonly identifier: string | null };
}

/** An uploaded inventory. */
export interface Inventory {
  readonly id: string;
  readonly organisation: string;
  readonly version: number;
  readonly fileName: string;
  readonly table: InventoryTable;
  readonly mapping: Mapping;
  /** Of the import, once it was done. */
  readonly results?: readonly RowResult[];
  /** The records were handed over for approval with the import. */
  readonly isSubmitted?: boolean;
}

type State = Omit<Inventory, 'id' | 'organisation' | 'version'>;

const keptDays = 7;

function expiryOfUpload(now: Date): string {
  return new Date(now.getTime() + keptDays * 86_400_000).toISOString();
}

/**
 * Takes an inventory and guesses what its columns hold. Nothing is registered yet.
 *
 * @throws {Problem} `inventory-unreadable`, `too-large`, those of `organisationOf`
 */
export async function uploadInventory(
  ctx: Context,
  actor: Actor,
  { fileName, bytes, organisation }: { readonly fileName: string; readonly bytes: Uint8Array; readonly organisation?: string | undefined },
): Promise<Inventory> {
  const own = await organisationOf(ctx, actor, organisation);
  const table = await readInventory(bytes);
  const state: State = { fileName: fileName.slice(0, 200), table, mapping: guessMapping(table.names) };
  const now = ctx.clock();
  const at = now.toISOString();
  const row: WrittenRow = {
    id: uuid(),
    author: actorRef(actor),
    organisation_id: own,
    state: JSON.stringify(state),
    step: 0,
    version: 1,
    passport_id: null,
    created_at: at,
    updated_at: at,
    expires_at: expiryOfUpload(now),
  };
  await insertWritten(ctx.database.db, 'inventory_upload', row);
  return inventoryOf(row);
}

function inventoryOf(row: WrittenRow): Inventory {
  return { id: row.id, organisation: row.organisation_id, version: row.version, ...(JSON.parse(row.state) as State) };
}

/** An uploaded inventory; see `ownWritten`. */
export async function getInventory(ctx: Context, actor: Actor, id: string): Promise<Inventory> {
  return inventoryOf(await ownWritten(ctx, actor, 'inventory_upload', id));
}

/**
 * Corrects what the columns hold.
 *
 * @throws {Problem} `invalid-request` for an unknown field or one given twice, `revision-conflict`
 */
export async function mapInventory(ctx: Context, actor: Actor, id: string, mapping: Mapping): Promise<Inventory> {
  const inventory = await getInventory(ctx, actor, id);
  const own = inventory.table.names.map((_name, index) => mapping[index] ?? '');
  const used = own.filter((name) => name !== '');
  const twice = used.find((name, index) => used.indexOf(name) !== index);
  const unknown = used.find((name) => inventoryField(name) === undefined);
  const wrong = twice ?? unknown;
  if (wrong !== undefined) {
    const label = inventoryField(wrong)?.label ?? { cs: wrong, en: wrong };
    const message =
      twice === undefined
        ? { cs: `Údaj „${label.cs}“ neznáme.`, en: `Unknown field “${label.en}”.` }
        : { cs: `„${label.cs}“ mají dva sloupce. Nechte jeden.`, en: `Two columns are “${label.en}”. Keep one.` };
    throw new Problem('invalid-request', { faults: [{ pointer: `/${own.lastIndexOf(wrong)}`, code: 'repeated', message }] });
  }
  return await keepInventory(ctx, { ...inventory, mapping: own });
}

/** Keeps an inventory with what changed; of two at once, the second is refused. */
export async function keepInventory(ctx: Context, inventory: Inventory): Promise<Inventory> {
  const { id, organisation: _organisation, version, ...state } = inventory;
  const now = ctx.clock();
  const change = { state: JSON.stringify(state), updated_at: now.toISOString(), expires_at: expiryOfUpload(now) };
  if (!(await updateWritten(ctx.database.db, 'inventory_upload', id, version, change))) {
    throw new Problem('revision-conflict', { params: { expected: version } });
  }
  return { ...inventory, version: version + 1 };
}
