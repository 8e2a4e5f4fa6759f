import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../test/databases.ts';
import { openSettings } from '../settings/settings-reader.ts';
import { migrate } from './migrate.ts';
import { openDatabase, type Database } from './open-database.ts';
import { demandNoTransaction } from './watch-transactions.ts';

describe.each(databases)('inside a transaction on $name', ({ create }) => {
  let place: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    place = await create();
    database = openDatabase({ url: place.url });
    await migrate(database);
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });
  const inTransaction = async <Result>(work: () => Promise<Result>): Promise<Result> =>
    await database.db.transaction().execute(async () => await work());

  test('settings are not read, however deep and even when they are known', async () => {
    const settings = openSettings(database);
    expect(await settings.read()).toMatchObject({ 'digest-hour': 5 });
    const deep = async () => await Promise.resolve().then(async () => await settings.read());
    await expect(inTransaction(deep)).rejects.toThrow('settings are read inside a transaction');
    expect(await settings.read()).toMatchObject({ 'digest-hour': 5 });
  });

  test('a failed one is over as well', async () => {
    await expect(inTransaction(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(() => demandNoTransaction('something')).not.toThrow();
  });

  test('what it began and what goes on after it is free again', async () => {
    const woken = new Promise<string>((resolve) => {
      void inTransaction(async () => {
        setTimeout(() => {
          demandNoTransaction('a woken job runs');
          resolve('runs');
        }, 50);
        await Promise.resolve();
      });
    });
    expect(await woken).toBe('runs');
  });

  test('another that runs at the same time is none of its business', async () => {
    const slow = inTransaction(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
    });
    expect(() => demandNoTransaction('something')).not.toThrow();
    await slow;
  });
});
