import { checkShapeOf, Problem, type Text } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import { authorOf } from '../accounts/own-account.ts';
import { writeAudited } from '../audit/write-audited.ts';
import type { Context, RequestInfo } from '../context.ts';
import type { Db } from '../db/open-database.ts';
import { demand } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';
import { registrySettings, settingNames, SettingsBody, type SettingName, type SettingValues } from './registry-settings.ts';
import { valuesOf } from './settings-reader.ts';

/** A setting with its value, and who changed it last. */
export interface ShownSetting<Name extends SettingName = SettingName> {
  readonly name: Name;
  readonly title: Text;
  readonly hint: Text;
  readonly value: SettingValues[Name];
  readonly default: unknown;
  /** Reference to an actor; `null` when nobody has changed it. */
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

/**
 * Settings that can be changed while the registry runs.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export async function listSettings(ctx: Context, actor: Actor): Promise<ShownSetting[]> {
  demand(actor, 'setting.read', of(null));
  const rows = await ctx.database.db.selectFrom('setting').selectAll().execute();
  const values = valuesOf(rows);
  return settingNames.map((name) => {
    const { title, hint, default: usual } = registrySettings[name];
    const row = rows.find((one) => one.name === name);
    const changed = { changedBy: row?.changed_by ?? null, changedAt: row?.changed_at ?? null };
    return { name, title, hint, value: values[name], default: usual, ...changed };
  });
}

const faultsOf = checkShapeOf(SettingsBody);

/**
 * Replaces the settings; one that is left out gets its default. Each that changes is written down.
 *
 * @param input untrusted values by name
 * @throws {Problem} `not-signed-in`, `not-allowed`, `invalid-request` with a pointer to each wrong value
 */
export async function putSettings(ctx: Context, actor: Actor, input: unknown, info: RequestInfo): Promise<ShownSetting[]> {
  demand(actor, 'setting.change', of(null));
  const faults = faultsOf(input);
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  const wanted = input as Partial<SettingValues>;
  const at = ctx.clock().toISOString();
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    const before = valuesOf(await trx.selectFrom('setting').select(['name', 'value']).execute());
    for (const name of settingNames) {
      const value = JSON.stringify(wanted[name] ?? registrySettings[name].default);
      if (value === JSON.stringify(before[name])) continue;
      await store(trx, { name, value, changed_by: actorRef(actor), changed_at: at });
      note({ action: 'setting.change', object: `setting:${name}` });
    }
  });
  ctx.settings.forget();
  return await listSettings(ctx, actor);
}

async function store(trx: Db, row: { name: string; value: string; changed_by: string; changed_at: string }): Promise<void> {
  const { name: _name, ...values } = row;
  await trx
    .insertInto('setting')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(values))
    .execute();
}
