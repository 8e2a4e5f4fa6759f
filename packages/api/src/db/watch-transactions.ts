import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

const around = new AsyncLocalStorage<{ isOpen: boolean }>();

/** Knows from now on what runs inside a transaction of this database, however deep it is called. */
export function watchTransactions(db: Kysely<Tables>): void {
  const begin = db.transaction.bind(db);
  db.transaction = () => {
    const transaction = begin();
    const execute = transaction.execute.bind(transaction);
    transaction.execute = async (work) => {
      const state = { isOpen: true };
      try {
        return await execute((trx) => around.run(state, () => work(trx)));
      } finally {
        // What was begun inside and goes on after it, such as a job that was woken, is not inside any more.
        state.isOpen = false;
      }
    };
    return transaction;
  };
}

/**
 * Refuses, as a fault of ours, what takes a connection of its own inside a transaction: once all connections are taken
 * by transactions that wait for one more each, none of them ends.
 *
 * @param what is done; for the message
 */
export function demandNoTransaction(what: string): void {
  if (around.getStore()?.isOpen === true) throw new Error(`${what} inside a transaction: it takes another connection, do it before`);
}
