import type { Database } from '../db/open-database.ts';
import { preparedQuery } from '../db/prepared-query.ts';
import { demandNoTransaction } from '../db/watch-transactions.ts';
import { registrySettings, settingNames, type SettingValues } from './registry-settings.ts';

/** Settings as they are now. */
export interface SettingsReader {
  /** At most half a second old, whichever process changed them. Never inside a transaction: it takes a connection of its own. */
  readonly read: () => Promise<SettingValues>;
  /** This process has changed them: the next reader asks the database. */
  readonly forget: () => void;
}

const keptMs = 500;
const readAll = preparedQuery((db) => db.selectFrom('setting').select(['name', 'value']));

/** Settings from the database, asked for no more than twice a second. */
export function openSettings(database: Database): SettingsReader {
  let known: Promise<SettingValues> | null = null;
  let readAt = 0;
  return {
    read: async () => {
      demandNoTransaction('settings are read');
      if (known && performance.now() - readAt < keptMs) return await known;
      readAt = performance.now();
      const reading = readAll(database, []).then(valuesOf);
      known = reading;
      reading.catch(() => {
        if (known === reading) known = null;
      });
      return await reading;
    },
    forget: () => {
      known = null;
    },
  };
}

/** Values with the defaults of what nobody has set; what an older version left behind is passed over. */
export function valuesOf(rows: readonly { readonly name: string; readonly value: string }[]): SettingValues {
  const set = new Map(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
  return Object.fromEntries(settingNames.map((name) => [name, set.get(name) ?? registrySettings[name].default])) as SettingValues;
}
