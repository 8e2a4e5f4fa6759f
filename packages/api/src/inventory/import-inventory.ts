import { setImmediate as breathe } from 'node:timers/promises';
import { problemCodes, type Draft, type Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context, RequestInfo } from '../context.ts';
import { findOrganisations } from '../organisations/organisation.store.ts';
import { knownDrafts } from '../passports/known-drafts.ts';
import { savePassports, type SaveResult } from '../passports/save-passports.ts';
import { sourceKey } from '../passports/source-key.ts';
import { recordImport, type RecordOutcome } from '../imports/record-import.ts';
import { draftOfRow, type ReadRow } from './draft-of-row.ts';
import { inventoryField } from './inventory-fields.ts';
import { getInventory, keepInventory, type Inventory, type RowResult } from './inventory-upload.ts';

const batchSize = 100;
/** Name of inventories among the sources of records. */
const inventorySource = 'inventory';

/** What an import of an inventory would do, row by row; nothing is stored. */
export async function tryInventory(ctx: Context, actor: Actor, inventory: Inventory, info: RequestInfo): Promise<RowResult[]> {
  return await run(ctx, actor, inventory, { ...info, isDry: true });
}

/** How an inventory is imported. */
export interface ImportInventoryOptions extends RequestInfo {
  /** The records are handed over for approval at once; else they stay drafts. */
  readonly submit?: boolean;
}

/**
 * Registers the rows of an inventory; rows with faults are left out and stop nobody else. A row known by its
 * identifier changes its record and leaves alone what the inventory does not say.
 */
export async function importInventory(ctx: Context, actor: Actor, id: string, options: ImportInventoryOptions): Promise<Inventory> {
  const inventory = await getInventory(ctx, actor, id);
  const isSubmitted = options.submit === true;
  const recorder = await recordImport(ctx, actor, { source: inventorySource, organisation: inventory.organisation });
  const results = await run(ctx, actor, inventory, { ...options, isDry: false });
  await recorder.add(results.map((result) => outcomeOf(result, inventory)));
  await recorder.finish('done');
  return await keepInventory(ctx, { ...inventory, results, isSubmitted });
}

async function run(
  ctx: Context,
  actor: Actor,
  inventory: Inventory,
  { isDry, submit, requestId }: ImportInventoryOptions & { readonly isDry: boolean },
): Promise<RowResult[]> {
  const { organisation, table, mapping } = inventory;
  const unit = (await findOrganisations(ctx.database.db, [organisation])).get(organisation)?.unit;
  const usual: Partial<Draft> = unit === undefined ? {} : { territory: { units: [unit] } };
  const results: RowResult[] = [];
  const seen = new Set<string>();
  for (let start = 0; start < table.rows.length; start += batchSize) {
    const rows = table.rows
      .slice(start, start + batchSize)
      .map(({ row, cells }) => ({ row, read: draftOfRow(cells, mapping, { organisation }, unit) }));
    const drafts = await overKnown(
      ctx,
      organisation,
      usual,
      rows.flatMap(({ read }) => read.draft ?? []),
    );
    const saved = await savePassports(
      ctx,
      actor,
      drafts.map((draft) => ({ draft })),
      {
        origin: { kind: 'import', source: inventorySource },
        known: 'change',
        ...(submit && { status: 'submitted' as const }),
        dryRun: isDry,
        requestId,
        seen,
      },
    );
    const next = saved.values();
    for (const { row, read } of rows) results.push(resultOf(row, read, read.draft && next.next().value));
    await breathe();
  }
  return results;
}

/** What the inventory does not say stays as the registry has it; a new record lies in the territory of the office. */
async function overKnown(ctx: Context, organisation: string, usual: Partial<Draft>, drafts: readonly Draft[]): Promise<Draft[]> {
  const known = await knownDrafts(
    ctx,
    organisation,
    drafts.flatMap((draft) => sourceKey(draft) ?? []),
  );
  return drafts.map((draft) => {
    const before = known.get(sourceKey(draft) ?? '');
    if (!before) return { ...usual, ...draft };
    const [own] = draft.distributions ?? [];
    const [first, ...others] = before.distributions ?? [];
    return { ...before, ...draft, ...(own && { distributions: [{ ...first, ...own }, ...others] }) };
  });
}

/** What is kept of a row: which fields were wrong, not what stood in them. */
function outcomeOf({ row, status, faults, refusal }: RowResult, { mapping }: Inventory): RecordOutcome {
  const pointers = faults.flatMap(({ column }) => inventoryField(mapping[column ?? -1] ?? '')?.pointers[0] ?? []);
  return { line: row, status, pointers, code: refusal?.code, identifier: refusal?.identifier ?? undefined };
}

function resultOf(row: number, { draft, faults, warnings }: ReadRow, saved: SaveResult | undefined): RowResult {
  const title = draft?.title.cs ?? draft?.title.en ?? '';
  if (!saved) return { row, status: 'refused', title, faults, warnings };
  if (saved.status === 'refused') {
    const refusal = { code: saved.problem.code, identifier: draft ? sourceKey(draft) : null };
    return { row, status: 'refused', title, faults: faultsOf(saved.problem), warnings, refusal };
  }
  return { row, status: saved.status, title, faults: [], warnings };
}

function faultsOf({ code, faults }: Problem): RowResult['faults'] {
  const all = faults.length > 0 ? faults.map(({ message }) => message) : [problemCodes[code].title];
  return all.map((message) => ({ column: null, message }));
}
